/** One of our own people, as Entra names them. `oid` is unknown until that person has signed in once. */
export interface Person {
  readonly oid: string | undefined;
  readonly upn: string;
  readonly name: string;
}

/** True when both are the same one of ours: by object id where both have one, else by sign-in name; nobody is the same as somebody without either. */
export function isSamePerson(a: Person, b: Person): boolean {
  if (a.oid !== undefined && b.oid !== undefined) return a.oid === b.oid;
  return a.upn !== '' && a.upn.toLowerCase() === b.upn.toLowerCase();
}
