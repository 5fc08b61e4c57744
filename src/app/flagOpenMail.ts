import { identify, type Intent } from '../domain/key';
import type { Mail } from '../domain/mail';
import type { OutlookHost } from '../host/host';
import { openOutlook } from '../host/outlook';
import { sayInBar } from '../host/outlookBar';
import { within } from '../host/within';
import { barSaid } from '../screens/flag/barSaid';
import { pressOnce, type Outcome } from '../screens/flag/pressOnce';
import { partOf } from '../store/outboxTypes';
import { openStore } from '../store/store';
import type { Store, WaitReason } from '../store/storeTypes';
import { browserSurroundings } from '../store/surroundings';
import type { Config } from './config';
import { languageFor } from './keptLanguage';
import { readConfig } from './readConfig';
import { cabinetOf, openOutside, ownerOf, tabEntity } from './wiring';

/** Whoever presses waits for an answer: what Outlook has not told by then is not known. */
const callMilliseconds = 2_000;
/** What is not sent by then is sent by the next page of ours. */
const sendMilliseconds = 10_000;

/** The ribbon's button without a pane: flags the open mail where nothing would be guessed, says in Outlook's bar what became of it, and sends it after that. */
export async function flagOpenMail(): Promise<void> {
  const outlook = await host();
  const mail = outlook.openMail;
  if (!mail) return;
  /* A bar that Outlook refuses, or that would stand on another mail, is no reason to lose a case. */
  const say = (what: Parameters<typeof barSaid>[0]) => sayInBar(mail, barSaid(what, languageFor(outlook.language))).catch(() => undefined);
  const act = new Act(outlook, mail);
  try {
    const pressed = await act.press(await readConfig());
    await say(pressed);
    const why = pressed.is === 'flagged' ? await act.send(pressed.intent) : undefined;
    if (why) await say({ is: 'waits', why });
  } catch (fault) {
    reportError(fault);
    await say({ is: 'notKept' });
  } finally {
    act.end();
  }
}

let opened: Promise<OutlookHost> | undefined;

/** The host, once for the page, which Outlook may keep for the next press; it follows the open mail. */
function host(): Promise<OutlookHost> {
  opened ??= openOutlook({ tab: { teamsAppId: '', entityId: tabEntity }, callMilliseconds });
  return opened;
}

/** One press, and what it opens. Sign-in is heavy: it is loaded when there is an answer. */
class Act {
  private store: Store | undefined;
  private goOn = (): void => undefined;
  private readonly isAnswered = new Promise<void>((done) => (this.goOn = done));

  constructor(private readonly outlook: OutlookHost, private readonly mail: Mail) {}

  /** A second press looks when the first has kept what it keeps. Throws what IndexedDB throws. */
  press(config: Config): Promise<Outcome> {
    const { outlook, mail } = this;
    const owner = ownerOf(outlook.identity ?? { tenantId: undefined, oid: undefined, upn: '', name: '' });
    return browserSurroundings.exclusively(`press:${owner}`, async () => {
      const [headers, store] = await Promise.all([outlook.headersOf(mail).catch(() => undefined), this.open(config, owner)]);
      const services = { store, host: outlook, now, newId: () => crypto.randomUUID(), ownDomains: config.ownDomains, language: languageFor(outlook.language) };
      return pressOnce(services, mail, await identify(config.siteForKeys ?? config.site, mail, headers));
    });
  }

  /** Sends what was kept; gives why it still waits, undefined when it was sent or nothing is known in time. */
  async send(intent: Intent): Promise<WaitReason | undefined> {
    this.goOn();
    if (!this.store) return undefined;
    return within(sendMilliseconds, whyItWaits(this.store, intent), () => new Error('Not sent in time.')).catch(() => undefined);
  }

  end(): void {
    this.store?.close();
  }

  private async open(config: Config, owner: string): Promise<Store> {
    const outside = openOutside(config, this.outlook);
    const connect = async (how: 'silent' | 'press') => {
      await this.isAnswered;
      return outside.remote(how);
    };
    return (this.store = await openStore({ identity: owner, now, connect, ...cabinetOf(config) }));
  }
}

const now = () => new Date().toISOString();

/** Comes back when the act is sent and the rows are fresh, or with the reason why it waits. */
function whyItWaits(store: Store, intent: Intent): Promise<WaitReason | undefined> {
  const { freshAt: before } = store.snapshot;
  return new Promise((done) => {
    const look = () => {
      const { waiting, freshAt, trouble } = store.snapshot;
      const there = waiting.find(({ change }) => partOf(change) === intent);
      if (there ? there.why !== 'new' && there.why !== 'sending' : freshAt !== before || trouble !== undefined) done(there?.why);
    };
    store.subscribe(look);
    look();
  });
}
