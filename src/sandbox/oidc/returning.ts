/** Where the app waits for an answer, and how. */
export interface Waiting {
  readonly redirect: string;
  readonly state: string | undefined;
  readonly mode: string | undefined;
}

/** The app's address with an answer in it; in the fragment unless the app has asked for the query. */
export function answered({ redirect, state, mode }: Waiting, values: Readonly<Record<string, string>>): string {
  const all = new URLSearchParams({ ...values, ...(state === undefined ? {} : { state }) });
  return `${redirect}${mode === 'query' ? '?' : '#'}${all.toString()}`;
}
