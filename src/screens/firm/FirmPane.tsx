import { useMemo, useState } from 'react';
import { makeStyles } from '@fluentui/react-components';
import { Tabs } from '../../ui/Tabs';
import { useSnapshot } from '../../ui/useSnapshot';
import type { Services } from '../services';
import { AssignmentsSection } from './AssignmentsSection';
import { ClientsSection } from './ClientsSection';
import { ColleaguesSection } from './ColleaguesSection';
import { CompetencesSection } from './CompetencesSection';
import { firmWords } from './firmWords';
import { groundOf } from './section';

const useStyles = makeStyles({ root: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: '12px' } });

const sections = { clients: ClientsSection, colleagues: ColleaguesSection, competences: CompetencesSection, assignments: AssignmentsSection };

type SectionName = keyof typeof sections;

/** The firm's own ground: clients, colleagues, competences, assignments. Sellers and directors edit it; a consultant the own competences and assignments. */
export function FirmPane({ services }: { readonly services: Services }) {
  const styles = useStyles();
  const words = firmWords[services.language];
  const snapshot = useSnapshot(services.store);
  const [section, setSection] = useState<SectionName>('clients');
  const [drafts] = useState(() => new Map<string, unknown>());
  const ground = useMemo(() => groundOf(services, snapshot), [services, snapshot]);
  const Section = sections[section];
  return (
    <div className={styles.root}>
      <Tabs name={words.heading} tabs={(Object.keys(sections) as SectionName[]).map((value) => ({ value, label: words[value] }))} chosen={section} choose={setSection} look="pills" />
      <Section services={services} snapshot={snapshot} ground={ground} drafts={drafts} />
    </div>
  );
}
