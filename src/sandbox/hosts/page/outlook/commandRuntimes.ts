import { OfficeFrame } from './officeFrame';

/** As both manifests name it. */
const functionName = 'flagMail';
const buttonId = 'flagNowButton';
const invoked = 'appCommandInvoked';

/**
 * The frames in which Outlook on the web runs commands that show nothing: one a press, unseen, gone when the command tells its end. Whether a second press
 * waits for the first nobody has published; here they run side by side.
 */
export class CommandRuntimes {
  private running: readonly OfficeFrame[] = [];

  get frames(): readonly OfficeFrame[] {
    return this.running;
  }

  start(options: ConstructorParameters<typeof OfficeFrame>[0]): void {
    const runtime = new OfficeFrame(options);
    runtime.frame.hidden = true;
    this.running = [...this.running, runtime];
    document.body.append(runtime.frame);
  }

  /** A page has asked for an event; the command itself is one, sent as soon as somebody listens. */
  listens(frame: OfficeFrame, event: string): void {
    if (event === invoked && this.running.includes(frame)) frame.fire(invoked, [crypto.randomUUID(), functionName, JSON.stringify({ source: { id: buttonId } })]);
  }

  completed(frame: OfficeFrame): void {
    this.running = this.running.filter((one) => one !== frame);
    frame.frame.remove();
  }
}
