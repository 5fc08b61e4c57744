/** One list of the schema, beside what stands in the site. */
export interface ListState {
  readonly name: string;
  readonly isThere: boolean;
  readonly missingColumns: readonly string[];
  /** Of another kind than we made them. */
  readonly retypedColumns: readonly string[];
  readonly missingIndices: readonly string[];
  /** Ids of rows whose key an older row has; looked for only where the list no longer refuses them. */
  readonly doubles: readonly string[];
}

/** What SharePoint did with something that was made: gave a column another name, or does not show a list or column yet. */
export class SetUpFault extends Error {
  constructor(readonly is: 'otherName' | 'notVisible', readonly list: string, readonly column: string | undefined, readonly granted = '') {
    super(`${is}: ${list} ${column ?? ''} ${granted}`);
  }
}

/** What *Set up* found. */
export type SiteState =
  | { readonly is: 'noSite' }
  | { readonly is: 'noRight' }
  | { readonly is: 'incomplete'; readonly lists: readonly ListState[] }
  | { readonly is: 'complete' };

/** Makes the firm's lists in a site that exists; repeatable, also after being cut off anywhere. Throws GraphError, HostError and SetUpFault. */
export interface Provision {
  look(how: 'silent' | 'press'): Promise<SiteState>;
  /** Makes what is missing and reads it back; tells each step as it is done. */
  setUp(told: (step: { readonly done: number; readonly of: number; readonly list: string }) => void): Promise<SiteState>;
}
