import { useEffect, useMemo, useState } from 'react';
import { clientOf } from '../../domain/account';
import type { Appointment } from '../../domain/appointment';
import type { OutlookHost } from '../../host/host';
import { useSnapshot } from '../../ui/useSnapshot';
import type { Services } from '../services';
import { FlaggedCase } from './FlaggedCase';
import { FlagForm } from './FlagForm';
import { useFlagged } from './useFlagged';

/** What Outlook did not tell is typed: the pane is never blank. */
const untold: Appointment = { itemId: undefined, subject: '', sender: undefined, to: [], cc: [] };

/** The pane beside a meeting: who is asked to it tells the client; what was heard there is a case of its own. */
export function MeetingPart({ services }: { readonly services: Services }) {
  const snapshot = useSnapshot(services.store);
  const [meeting, setMeeting] = useState<Appointment | undefined>(undefined);
  const { there, ofCase, ofForm } = useFlagged(snapshot);
  const [unsavedId] = useState(services.newId);
  useEffect(() => {
    let isHere = true;
    void (services.host as OutlookHost).readAppointment().catch(() => untold).then((read) => isHere && setMeeting(read));
    return () => {
      isHere = false;
    };
  }, [services.host]);
  const client = useMemo(() => meeting && clientOf(meeting, services.ownDomains, snapshot.accounts), [meeting, services.ownDomains, snapshot.accounts]);
  if (!meeting) return null;
  const itemId = meeting.itemId ?? unsavedId;
  if (there) return <FlaggedCase services={services} itemId={itemId} opportunity={there} {...ofCase} />;
  return <FlagForm services={services} mail={undefined} envelope={meeting} itemId={itemId} client={client} forPress={undefined} {...ofForm} />;
}
