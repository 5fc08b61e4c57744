import { HostError } from './hostError';
import { officeScript } from './outlook';
import { within } from './within';

/** Longer than all of our own limits together; Outlook itself stops a command after five minutes (source: documentation of function commands). */
const commandMilliseconds = 60_000;

/**
 * Runs `run` when the ribbon button that the manifests call `name` is pressed, and tells Outlook the end of it, however it ends. To be called while the
 * page is read: Office.js looks the name up at the press. HostError silent when its script cannot be had.
 */
export async function onCommand(name: string, run: () => Promise<void>): Promise<void> {
  await officeScript();
  Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
    within(commandMilliseconds, run(), () => new HostError('silent', 'The command did not end in time.')).catch((fault: unknown) => reportError(fault)).finally(() => event.completed());
  });
  /* Office.js listens for presses once somebody waits for its start (seen with 1.1.110). */
  void Office.onReady();
}
