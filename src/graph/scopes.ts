/**
 * What each call asks for; short names, as Entra's consent page lists them. Chosen from the least delegated permissions that Microsoft publishes
 * (devx-content permissions.json, 2026-08-07).
 *
 * | call | asked for | why not less |
 * |---|---|---|
 * | lists, columns, rows, delta; rows made and changed | Sites.ReadWrite.All | one consent for reading and writing. `Sites.Selected` would be less, but works only after an
 *   owner of the tenant has granted the site to the app by a call that needs Sites.FullControl.All: a firm that has done so changes the first line here |
 * | making lists and columns | Sites.Manage.All | asked for on the press of *Set up* only |
 * | one meeting's iCalUId | Calendars.ReadBasic | asked for on a press beside a meeting; refused, nobody is told that a colleague was first. It hides a meeting's text
 * | people of the firm, searched by name | User.ReadBasic.All | asked for on the press of *Search* in the list of colleagues; refused, names are typed by hand |
 * | a promise put into the person's own To Do | Tasks.ReadWrite | asked for on a press of its own, after the first tick; refused, the flag goes without. Reading first is part of it: `Tasks.Read` alone makes none |
 *
 * None goes beyond what the person may do there.
 */
export const rowScopes: readonly string[] = ['Sites.ReadWrite.All'];

/** For making lists and columns. */
export const setUpScopes: readonly string[] = ['Sites.Manage.All'];

/** For knowing a meeting that others have in their calendars, too. */
export const calendarScopes: readonly string[] = ['Calendars.ReadBasic'];

/** For finding colleagues in the firm's directory. */
export const directoryScopes: readonly string[] = ['User.ReadBasic.All'];

/** For tasks in the person's own To Do. */
export const toDoScopes: readonly string[] = ['Tasks.ReadWrite'];
