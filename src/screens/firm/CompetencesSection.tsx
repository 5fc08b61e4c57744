import { useState } from 'react';
import { freeFrom } from '../../domain/assignment';
import { colleagueOf, isHere } from '../../domain/colleague';
import { nameOfCompetence, wordsOf, type Competence } from '../../domain/competence';
import { competenceColumns, holdingColumns, readCompetences, readHoldings } from '../../domain/imports/competences';
import { lacking } from '../../domain/imports/sheet';
import { dateSaid } from '../../ui/format';
import { localeOf } from '../../ui/language';
import { personOf } from '../services';
import { CompetenceForm } from './CompetenceForm';
import { competenceKind, holdingKind } from './enterRecord';
import { Facts } from './Facts';
import { firmWords } from './firmWords';
import { ImportPanel, sheetOf } from './ImportPanel';
import { Levels } from './Levels';
import { RecordForm } from './RecordForm';
import { focusRecord, newRecord, Register, type RegisterItem } from './Register';
import { inOrder, type SectionProps } from './section';

/** What we can do, who can do it at which level, and who is free from when. */
export function CompetencesSection(props: SectionProps) {
  const { services, snapshot, ground } = props;
  const { language } = services;
  const words = firmWords[language];
  const { competence } = words;
  const [chosen, choose] = useState<string | undefined>(undefined);
  const { mayEditFirm } = ground.rights;
  const holders = (key: string) => snapshot.holdings.filter((one) => one.competence === key && snapshot.colleagues.some((there) => there.key === one.consultant && isHere(there, ground.today)));
  const items = inOrder(snapshot.competences, (one) => nameOfCompetence(one, language), localeOf(language))
    .map((one): RegisterItem => ({ key: one.key, title: nameOfCompetence(one, language), detail: namesOf(props, holders(one.key).map(({ consultant }) => consultant)), words: wordsOf(one).join(' ') }));
  const shown = snapshot.competences.find(({ key }) => key === chosen);
  const close = () => {
    if (chosen !== undefined) focusRecord(chosen);
    choose(undefined);
  };
  const who = (one: Competence) => holders(one.key).map(({ consultant, level }) => `${namesOf(props, [consultant])}: ${inSentence(competence.levels[level])}; ${freeSaid(props, consultant)}`).join('\n');
  const me = colleagueOf(personOf(services), snapshot.colleagues);
  const sheets = [
    sheetOf({
      name: words.competences, columns: [...Object.values(competence.names), competence.synonyms], read: readCompetences, kind: competenceKind,
      lacks: (table) => (lacking(table, competenceColumns, ['da', 'sv', 'en']).length === 3 ? Object.values(competence.names) : []),
    }),
    sheetOf({
      name: competence.who, columns: [words.assignment.consultant, words.competences, competence.level], read: readHoldings, kind: holdingKind,
      lacks: (table) => lacking(table, holdingColumns, ['competence', 'consultant', 'level']).map((name) => ({ competence: words.competences, consultant: words.assignment.consultant, level: competence.level })[name]),
    }),
  ];
  const levels = shown && <Levels {...props} competence={shown} who={mayEditFirm ? snapshot.colleagues.filter((one) => isHere(one, ground.today)) : me ? [me] : []} me={me} />;
  return (
    <Register services={services} name={words.competences} items={items} add={mayEditFirm ? competence.add : undefined} chosen={chosen} choose={choose} more={mayEditFirm && <ImportPanel services={services} ground={ground} sheets={sheets} />}>
      {mayEditFirm && (shown || chosen === newRecord) && <CompetenceForm key={chosen} {...props} competence={shown} close={close} more={shown && <><Facts facts={[[competence.who, who(shown)]]} />{levels}</>} />}
      {!mayEditFirm && shown && (
        <RecordForm key={chosen} services={services} heading={nameOfCompetence(shown, language)} save={undefined} isOwn={me !== undefined} close={close} more={levels}>
          <Facts facts={[[competence.synonyms, shown.synonyms.join('\n')], [competence.who, who(shown)]]} />
        </RecordForm>
      )}
    </Register>
  );
}

/** Not at the beginning of one. */
function inSentence(words: string): string {
  return `${words.slice(0, 1).toLowerCase()}${words.slice(1)}`;
}

function namesOf({ snapshot }: SectionProps, keys: readonly string[]): string {
  return keys.map((key) => snapshot.colleagues.find((one) => one.key === key)?.person.name ?? '').filter(Boolean).join(', ');
}

function freeSaid({ services, snapshot, ground }: SectionProps, consultant: string): string {
  const words = firmWords[services.language].competence;
  const day = freeFrom(consultant, snapshot.assignments, ground.today);
  if (day === undefined) return words.notFree;
  return day === ground.today ? words.freeNow : words.freeFrom(dateSaid(day, services.language));
}
