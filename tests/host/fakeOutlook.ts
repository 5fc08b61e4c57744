type Done = (result: { value?: string; error?: { message: string; code: number } }) => void;

/** A mail in the fake, and how it answers for its headers. */
export interface FakeItem {
  itemId?: string;
  itemType?: string;
  subject?: unknown;
  from?: unknown;
  to?: unknown;
  cc?: unknown;
  internetMessageId?: string;
  getAllInternetHeadersAsync?: (done: Done) => void;
  body?: { getAsync?: (coercion: unknown, done: Done) => void };
  organizer?: unknown;
  requiredAttendees?: unknown;
  optionalAttendees?: unknown;
  getItemIdAsync?: (done: Done) => void;
  inReplyTo?: string;
}

/** The few members of Office.js that the host uses, for races that the real library cannot be made to have; all else is proven in the flows. */
export class FakeOutlook {
  item: FakeItem | null | undefined;
  isHeaderSetThere = true;
  /** Its newest set of Mailbox, of which the code asks for the second number. */
  mailboxSet = 14;
  refusesEvents = false;
  refusesForms = false;
  readonly forms: unknown[] = [];
  readonly handlers = new Map<string, (event: unknown) => void>();
  readonly opened: string[] = [];
  becomeReady: (info: { host: string | null }) => void = () => undefined;
  private scriptRuns: () => void = () => undefined;

  constructor({ isScriptThere = true, readyState = 'interactive' } = {}) {
    const ready = new Promise((done) => (this.becomeReady = done));
    const office = { onReady: () => ready, EventType: { ItemChanged: 'olkItemSelectedChanged', OfficeThemeChanged: 'officeThemeChanged' }, context: this.context() };
    const listeners: (() => void)[] = [];
    const target = { addEventListener: (_type: string, listener: () => void) => listeners.push(listener) };
    Object.assign(globalThis, {
      Office: isScriptThere ? office : undefined,
      document: { readyState, ...target },
      window: { ...target, open: (url: string) => void this.opened.push(url) },
      location: { href: 'https://app.example/taskpane.html' },
      matchMedia: () => ({ matches: false, addEventListener: () => undefined }),
    });
    this.scriptRuns = () => Object.assign(globalThis, { Office: office });
    this.documentDone = (isScriptGood) => {
      if (isScriptGood) this.scriptRuns();
      for (const listener of listeners) listener();
    };
  }

  /** The deferred scripts have run; Office's own among them or not. */
  readonly documentDone: (isScriptGood: boolean) => void;

  private context(): object {
    const outlook = this;
    return {
      displayLanguage: 'da-DK',
      requirements: { isSetSupported: (name: string, version: string) => name === 'Mailbox' && outlook.isHeaderSetThere && Number(version.split('.')[1]) <= outlook.mailboxSet },
      ui: {},
      mailbox: {
        userProfile: { emailAddress: 'ane@firm.example', displayName: 'Ane' },
        addHandlerAsync: (type: string, handler: (event: unknown) => void) => {
          if (outlook.refusesEvents) throw new Error('not supported');
          outlook.handlers.set(type, handler);
        },
        displayNewMessageForm: (form: unknown) => {
          if (outlook.refusesForms) throw new Error('nothing is open');
          outlook.forms.push(form);
        },
        get item() {
          return outlook.item;
        },
      },
    };
  }
}
