/** One list of the schema, beside what stands in the site. */
export interface ListState {
  readonly name: string;
  readonly isThere: boolean;
  readonly missingColumns: readonly string[];
  readonly missingIndices: readonly string[];
}

/** What *Set up* found. */
export type SiteState =
  | { readonly is: 'noSite' }
  | { readonly is: 'noRight' }
  | { readonly is: 'incomplete'; readonly lists: readonly ListState[] }
  | { readonly is: 'complete' };

/** Makes the firm's lists in a site that exists; repeatable, also after being cut off anywhere. Throws GraphError and HostError. */
export interface Provision {
  look(how: 'silent' | 'press'): Promise<SiteState>;
  /** Makes what is missing and reads it back; tells each step as it is done. */
  setUp(told: (step: { readonly done: number; readonly of: number; readonly list: string }) => void): Promise<SiteState>;
}
