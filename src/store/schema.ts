import type { ColumnToMake } from '../graph/listTypes';

/** One list of the firm. Every list also has SharePoint's own Title, which holds what people read first. */
export interface ListSchema {
  readonly name: string;
  readonly columns: readonly ColumnToMake[];
}

const column = (name: string, kind: ColumnToMake['kind'], isIndexed = false, isUnique = false): ColumnToMake => ({ name, kind, isIndexed, isUnique });
const key = column('Key', 'text', true, true);
const indexed = (name: string) => column(name, 'text', true);
const text = (name: string) => column(name, 'text');
const lines = (name: string) => column(name, 'lines');
const yesNo = (name: string) => column(name, 'boolean');
const number = (name: string) => column(name, 'number');

/** Who did it: object id and sign-in name as text. No column is called "<other>Id": SharePoint's LookupId aliases would collide. */
const by = [text('ByObject'), text('ByUpn'), text('ByName')];
/** What one person states of a need: on a case, and on what was heard later. */
const stated = [lines('Words'), lines('PromisedWords'), text('PromisedOn'), text('RoughSize'), text('Competence')];

/**
 * All lists, each column in one place. Settings comes first, so that the stages stand before anything points at them. Every index that the
 * design names is here: none can be added past 5,000 rows. Lists that later issues fill have what is sure of them.
 */
export const schema: readonly ListSchema[] = [
  { name: 'Settings', columns: [key, lines('Value')] },
  {
    name: 'Accounts',
    columns: [key, text('Intent'), lines('Domains'), text('Country'), indexed('Owner'), text('QuietFrom'), text('QuietTo'), text('QuietWhy'), yesNo('IsRefused'), indexed('MergedInto')],
  },
  { name: 'People', columns: [key, text('Intent'), text('Object'), indexed('Upn'), text('FullName'), text('Role'), text('Language'), text('LeftOn')] },
  /* What we can do (Kind "competence"), and who can do it (Kind "holding"): a row each, so that a consultant needs to write the own rows only. */
  {
    name: 'Competences',
    columns: [key, text('Intent'), text('Kind'), text('NameDa'), text('NameSv'), text('NameEn'), lines('Synonyms'), indexed('Competence'), indexed('Consultant'), text('Level'), yesNo('IsWithdrawn')],
  },
  { name: 'Assignments', columns: [key, text('Intent'), indexed('Account'), indexed('Consultant'), text('StartsOn'), text('EndsOn'), text('Place'), yesNo('IsWithdrawn')] },
  {
    name: 'Opportunities',
    columns: [
      key, text('Intent'), indexed('Stage'), ...stated, yesNo('IsWithdrawn'), indexed('Account'), text('AccountName'), text('AccountDomain'),
      text('StakeholderName'), text('StakeholderAddress'), ...by, indexed('Owner'), text('At'), indexed('Period'), yesNo('HasMail'),
      lines('NextWords'), text('NextOn'), text('ClosedOn'), text('ClosedWhy'), text('Shared'),
      indexed('Source'), text('StricterKey'), indexed('ThreadRoot'), indexed('ThreadIndex'), lines('Sender'), text('SentAt'),
    ],
  },
  {
    name: 'Activities',
    columns: [key, text('Intent'), indexed('CaseKey'), text('Kind'), text('Reaction'), text('PassedTo'), ...stated, ...by, text('At'), indexed('Period'), yesNo('IsWithdrawn')],
  },
  { name: 'Economy', columns: [key, text('Intent'), indexed('CaseKey'), indexed('Period'), text('Currency'), number('Amount'), number('Contribution'), number('Chance')] },
  { name: 'Erasures', columns: [key, text('Intent'), ...by, text('At')] },
];
