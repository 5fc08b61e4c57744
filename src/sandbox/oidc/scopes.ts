/** A delegated permission of Graph, as the consent page words it. */
export interface GraphScope {
  readonly name: string;
  readonly says: string;
  /** Only an administrator may approve it (source: Graph permissions reference). */
  readonly needsAdministrator?: boolean;
}

/** What the app is registered for at most; an unknown scope is refused as Entra does. */
export const graphScopes: readonly GraphScope[] = [
  { name: 'User.Read', says: 'Sign you in and read your profile' },
  { name: 'User.ReadBasic.All', says: "Read all users' basic profiles" },
  { name: 'People.Read', says: 'Read your relevant people list' },
  { name: 'Mail.ReadBasic', says: 'Read your basic mail (no bodies)' },
  { name: 'Mail.Read', says: 'Read your mail' },
  { name: 'Mail.Send', says: 'Send mail as you' },
  { name: 'Calendars.ReadBasic', says: 'Read basic details of your calendars' },
  { name: 'Calendars.Read', says: 'Read your calendars' },
  { name: 'Calendars.ReadWrite', says: 'Have full access to your calendars' },
  { name: 'Tasks.ReadWrite', says: 'Create, read, update, and delete your tasks and task lists' },
  { name: 'Files.ReadWrite.AppFolder', says: "Have full access to the application's folder" },
  { name: 'Sites.Selected', says: 'Access selected site collections' },
  { name: 'Sites.Read.All', says: 'Read items in all site collections' },
  { name: 'Sites.ReadWrite.All', says: 'Edit or delete items in all site collections' },
  { name: 'Sites.Manage.All', says: 'Create, edit, and delete items and lists in all site collections' },
  { name: 'Sites.FullControl.All', says: 'Have full control of all site collections', needsAdministrator: true },
  { name: 'TeamsActivity.Send', says: 'Send a teamwork activity as you' },
];

/** OpenID's own scopes; nobody is asked for them alone here. */
export const openIdScopes = ['openid', 'profile', 'email', 'offline_access'];

/** Reads a scope parameter: Graph's scopes in short names, "https://graph.microsoft.com/Mail.Read" alike, and what Graph does not have. */
export function readScopes(asked: string): { readonly graph: readonly string[]; readonly unknown: readonly string[] } {
  const short = asked.split(/\s+/).filter(Boolean).map((scope) => scope.slice(scope.lastIndexOf('/') + 1));
  const wanted = short.filter((scope) => !openIdScopes.includes(scope.toLowerCase()) && scope !== '.default');
  const byName = (scope: string): GraphScope | undefined => graphScopes.find(({ name }) => name.toLowerCase() === scope.toLowerCase());
  return {
    graph: [...new Set(wanted.flatMap((scope) => byName(scope)?.name ?? []))],
    unknown: wanted.filter((scope) => !byName(scope)),
  };
}

/** Whether one of these is for administrators only. */
export function needsAdministrator(scopes: readonly string[]): boolean {
  return graphScopes.some((scope) => scope.needsAdministrator === true && scopes.includes(scope.name));
}
