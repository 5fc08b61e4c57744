import type { Faults } from '../../../faults';
import type { OutlookItem } from '../../../firm';
import { control } from '../control';
import { localeOf } from '../hostWords';
import { answerNestedAppAuth, type TokenBroker } from '../nestedAppAuth';
import type { HostTheme, Visit } from '../visit';
import { CommandRuntimes } from './commandRuntimes';
import { initialData } from './officeItem';
import { OfficeFrame, type OfficeRequest } from './officeFrame';
import { isPhone } from './phone';
import { mailboxAnswer, MailboxState, tellsContent } from './officeMethods';

/** The add-in's id, as in its manifest a constant of the firm; here any will do. */
const addInId = 'b3a1c2d4-5e6f-4a7b-8c9d-0e1f2a3b4c5d';
const lateMilliseconds = 8000;
/** The library's number for "something went wrong inside Outlook". */
const internalError = 9042;
/** Common API error: this host has no such call. */
const notSupported = 5012;
/** Common API error: single sign-on by Office is not offered here. */
const noSingleSignOn = 13012;
/** Of the common API: a command tells its end. */
const commandCompleted = 94;

export interface OfficeCall {
  readonly action: string;
  readonly type: 'invoke' | 'register' | 'unregister';
  readonly dispatchId: number | undefined;
  readonly data: unknown;
}

/** What the conversation needs of the page around it. */
export interface OfficeSurroundings extends TokenBroker {
  readonly visit: Visit;
  readonly open: OutlookItem | undefined;
  /** Another item than the open one, for the fault `wrongItem`. */
  readonly another: OutlookItem | undefined;
  closePane(): void;
  leaveFrame(): void;
  show(): void;
}

/** Outlook on the web's half of the conversation with the real Office.js in our pane. */
export class OfficeHost {
  readonly calls: OfficeCall[] = [];
  /** Dispatch ids, or action names, that this Outlook had no answer for. */
  readonly unhandled: (number | string)[] = [];
  readonly state: MailboxState;
  private pane: OfficeFrame | undefined;
  private readonly commands = new CommandRuntimes();
  private faults: Faults;

  constructor(private readonly around: OfficeSurroundings) {
    this.state = new MailboxState(around.start.firm.domain, () => around.show(), () => around.visit.mailbox?.upn);
    this.faults = around.start.faults;
    addEventListener('message', (event) => void this.heard(event));
  }

  /** The frame of a new pane; the page puts it into place. */
  async opened(): Promise<HTMLIFrameElement> {
    await this.freshenFaults();
    const { start, visit } = this.around;
    this.pane = new OfficeFrame({ url: `${start.appOrigin}/taskpane.html`, addInId, locale: localeOf[visit.language], hasNestedAppAuth: visit.hasNestedAppAuth });
    return this.pane.frame;
  }

  /** Our button without a pane was pressed. */
  pressed(): void {
    const { start, visit } = this.around;
    this.commands.start({ url: `${start.appOrigin}/commands.html`, addInId, locale: localeOf[visit.language], hasNestedAppAuth: visit.hasNestedAppAuth });
  }

  closed(): void {
    this.pane = undefined;
  }

  /** Something else, or nothing, is open now. */
  itemChanged(): void {
    for (const frame of this.frames) frame.fire('olkItemSelectedChanged', this.around.open ? this.initialData() : '');
  }

  /** Somebody was added to the mail that is being written, or taken from it (API set Mailbox 1.7). */
  recipientsChanged(line: 'to' | 'cc'): void {
    this.pane?.fire('olkRecipientsChanged', [JSON.stringify({ to: line === 'to', cc: line === 'cc', bcc: false })]);
  }

  themeChanged(): void {
    this.pane?.fire('officeThemeChanged', [JSON.stringify(themeColours[this.around.visit.theme])]);
  }

  private get frames(): readonly OfficeFrame[] {
    return this.pane ? [this.pane, ...this.commands.frames] : this.commands.frames;
  }

  private async heard(event: MessageEvent): Promise<void> {
    const pane = this.frames.find((frame) => frame.isFrom(event));
    const asked = pane?.bridgeMessageIn(event);
    if (pane && asked !== undefined && this.around.visit.hasNestedAppAuth) return pane.answerBridge(await answerNestedAppAuth(asked, this.around));
    const request = pane?.requestIn(event);
    if (!pane || !request) return;
    this.record(request);
    if (request._actionType !== 0) pane.noteEvent(request);
    if (dispatchIdOf(request) === commandCompleted && !isMailboxCall(request)) return this.completed(pane, request);
    if (this.faults.officeJs === 'silent' && !isMailboxCall(request)) return;
    if (request._actionType !== 0) this.answerRegistration(pane, request);
    else await this.answer(pane, request);
  }

  private answerRegistration(pane: OfficeFrame, request: OfficeRequest): void {
    pane.reply(request, { Error: 0 });
    // Not in life: there a pane reads the first theme from Office.context.officeTheme, which this copy of the library lacks on the web.
    if (request._actionType === 1 && request._actionName === 'officeThemeChanged') this.themeChanged();
    if (request._actionType === 1) this.commands.listens(pane, request._actionName);
  }

  private async answer(pane: OfficeFrame, request: OfficeRequest): Promise<void> {
    switch (request._actionName) {
      case 'ContextActivationManager_getAppContextAsync': return pane.reply(request, this.appContext());
      case 'ContextActivationManager_notifyHost': return this.notified(pane, request);
      case 'GetInitialData':
        if (this.faults.officeJs === 'late') await milliseconds(lateMilliseconds);
        return pane.reply(request, this.initialData());
      case 'ExecuteMethod': return this.answerMailbox(pane, request);
      case 'executeMethod': return this.answerCommon(pane, request);
      default:
        this.unhandled.push(request._actionName);
        return pane.refuse(request);
    }
  }

  private async answerMailbox(pane: OfficeFrame, request: OfficeRequest): Promise<void> {
    await this.freshenFaults();
    const { officeJs } = this.faults;
    if (officeJs === 'silent') return;
    if (officeJs === 'late') await milliseconds(lateMilliseconds);
    if (officeJs === 'refusing') return pane.reply(request, { error: true, errorCode: internalError });
    const dispatchId = dispatchIdOf(request) ?? -1;
    // As in life, the call carries no item id: the answer is about whatever is open when it is given.
    const about = officeJs === 'wrongItem' && tellsContent(dispatchId) ? this.around.another : this.around.open;
    const answer = mailboxAnswer(dispatchId, (request._data as { ApiParams?: unknown }).ApiParams, this.state, about);
    if (answer) return pane.reply(request, answer);
    this.unhandled.push(dispatchId);
    pane.reply(request, { error: true, errorCode: 9002 });
  }

  private answerCommon(pane: OfficeFrame, request: OfficeRequest): void {
    const dispatchId = dispatchIdOf(request) ?? -1;
    if (dispatchId === 97) {
      pane.reply(request, { Version: 1, Error: 0 });
      return this.around.closePane();
    }
    if (dispatchId !== 98) this.unhandled.push(`common ${dispatchId}`);
    pane.reply(request, { Version: 1, Error: dispatchId === 98 ? noSingleSignOn : notSupported });
  }

  /** What ends a command needs no answer, so a silent Outlook hears it too. */
  private completed(frame: OfficeFrame, request: OfficeRequest): void {
    frame.reply(request, { Version: 1, Error: 0 });
    this.commands.completed(frame);
  }

  /** 13, 14 and 15: the person tabbed, or pressed Escape, out of the frame. */
  private notified(pane: OfficeFrame, request: OfficeRequest): void {
    const [, what] = request._data as [string, number];
    if ([13, 14, 15, 17].includes(what)) this.around.leaveFrame();
    pane.reply(request, null);
  }

  private initialData(): object {
    const { visit, start, open } = this.around;
    return initialData(visit, start.firm.domain, open);
  }

  /** Claims no more than this copy of the library has (its `office-js-api` is of April 2022), and than a phone has (source: docs, "Outlook JavaScript APIs supported in Outlook on mobile devices"). */
  private appContext(): object {
    const { visit, start } = this.around;
    const requirements = { Mailbox: isPhone() ? '1.5' : '1.8', DialogApi: '1.2', IdentityAPI: '1.3', ...(visit.hasNestedAppAuth ? { NestedAppAuth: '1.1' } : {}) };
    const locale = localeOf[visit.language];
    return {
      _id: addInId, _appName: 64, _appVersion: '16.01', _appUILocale: locale, _dataLocale: locale, _docUrl: location.href, _clientMode: 0, _settings: this.state.roamingSettings, _reason: 'documentOpened',
      _osfControlType: 1, _eToken: '', _correlationId: crypto.randomUUID(), _appInstanceId: addInId, _requirementMatrix: JSON.stringify(requirements),
      _dialogRequirementMatrix: JSON.stringify({ DialogApi: '1.2' }), _hostFullVersion: '16.0.0.0', _clientWindowHeight: innerHeight, _clientWindowWidth: innerWidth,
      _addinName: 'Forsigtigt Salg', _appDomains: [], _featureGates: {}, _isDialog: false, _addInSourceUrl: `${start.appOrigin}/taskpane.html`,
    };
  }

  private record(request: OfficeRequest): void {
    const type = (['invoke', 'register', 'unregister'] as const)[request._actionType];
    this.calls.push({ action: request._actionName, type, dispatchId: dispatchIdOf(request), data: request._data });
  }

  /** Faults may change while the page is open; a page that cannot ask keeps what it knew. */
  private async freshenFaults(): Promise<void> {
    this.faults = await control.faults().catch(() => this.faults);
  }
}

function isMailboxCall({ _actionName }: OfficeRequest): boolean {
  return _actionName === 'ExecuteMethod';
}

function dispatchIdOf({ _data }: OfficeRequest): number | undefined {
  const data = _data as { MethodData?: { DispatchId?: number }; DdaMethod?: { DispatchId?: number } } | null;
  return (data?.MethodData ?? data?.DdaMethod)?.DispatchId;
}

function milliseconds(count: number): Promise<void> {
  return new Promise((done) => setTimeout(done, count));
}

/** Outlook's colours as numbers, as the library wants them (belief, measured nowhere). */
const themeColours: Record<HostTheme, Record<string, number>> = {
  light: { bodyBackgroundColor: 0xffffff, bodyForegroundColor: 0x242424, controlBackgroundColor: 0xf5f5f5, controlForegroundColor: 0x242424 },
  dark: { bodyBackgroundColor: 0x292929, bodyForegroundColor: 0xffffff, controlBackgroundColor: 0x1f1f1f, controlForegroundColor: 0xffffff },
  contrast: { bodyBackgroundColor: 0x000000, bodyForegroundColor: 0xffffff, controlBackgroundColor: 0x000000, controlForegroundColor: 0xffff00 },
};
