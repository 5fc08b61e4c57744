import { useEffect, useMemo, useState } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { clientOf } from '../../domain/account';
import type { Appointment } from '../../domain/appointment';
import type { OutlookHost } from '../../host/host';
import { QuietPress } from '../../ui/QuietPress';
import { useSnapshot } from '../../ui/useSnapshot';
import type { Services } from '../services';
import { Beside } from './Beside';
import { laterReceiptWords } from './laterReceiptWords';
import { useMeeting } from './useMeeting';

const useStyles = makeStyles({
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

/** What Outlook did not tell is typed: the pane is never blank. */
const untold: Appointment = { itemId: undefined, eventId: undefined, subject: '', sender: undefined, to: [], cc: [] };

/** The pane beside a meeting: who is asked to it tells the client; what was heard there is a case of its own. */
export function MeetingPart({ services, isOpening }: { readonly services: Services; readonly isOpening: boolean }) {
  const [meeting, setMeeting] = useState<Appointment | undefined>(undefined);
  useEffect(() => {
    let isHere = true;
    void (services.host as OutlookHost).readAppointment().catch(() => untold).then((read) => isHere && setMeeting(read));
    return () => {
      isHere = false;
    };
  }, [services.host]);
  return meeting ? <OpenMeeting services={services} meeting={meeting} isOpening={isOpening} /> : null;
}

interface OpenMeetingProps {
  readonly services: Services;
  readonly meeting: Appointment;
  /** The pane was opened for it a moment ago: it does not follow what is chosen in the calendar. */
  readonly isOpening: boolean;
}

function OpenMeeting({ services, meeting, isOpening }: OpenMeetingProps) {
  const styles = useStyles();
  const snapshot = useSnapshot(services.store);
  const [unsavedId] = useState(services.newId);
  const { identity, asking, ask, forPress } = useMeeting(services, meeting.eventId);
  const client = useMemo(() => clientOf(meeting, services.ownDomains, snapshot.accounts), [meeting, services.ownDomains, snapshot.accounts]);
  const hasClient = client !== undefined;
  useEffect(() => {
    /* Nothing proposes the need: whoever has opened the pane can type it at once. */
    if (isOpening && hasClient && document.activeElement === document.body) document.querySelector('textarea')?.focus();
  }, [isOpening, hasClient]);
  const words = laterReceiptWords.useWords()?.[services.language];
  return (
    <Beside services={services} mail={undefined} envelope={meeting} itemId={meeting.itemId ?? unsavedId} eventId={meeting.eventId} client={client} identity={identity} forPress={forPress}
      below={words && (asking === 'may' ? <div><QuietPress onClick={ask}>{words.askCalendar}</QuietPress><p className={styles.quiet}>{words.askedCalendar}</p></div> : <p className={styles.quiet} role="status">{asking && (asking === 'answered' ? words.isFirst : words.calendarUnread)}</p>)} />
  );
}
