import type { Browser } from 'playwright-core';
import { needFromSubject } from '../../src/domain/need';
import type { FirmPerson, MailboxMail } from '../../src/sandbox/firm';
import { casesWords } from '../../src/screens/pipeline/words';
import type { Expected, TestMail } from '../mails/testMail';
import type { Complaints } from './complaints';
import { PinnedPane } from './pinnedPane';
import { contextFor, openTab, OutlookPage, type World } from './world';

/** A mail to open and flag; real ones have no expectations but that they are cases of their own. */
type AnyMail = Pick<TestMail, 'name' | 'eml'> & { readonly expect?: Expected };

interface LaidMail extends AnyMail {
  readonly laid: MailboxMail;
}

/** What was flagged from one mail; `due`: the words as the mail's subject, read right, proposes them. */
interface Flagged {
  readonly client: string;
  readonly words: string;
  readonly due: string;
  readonly sender: string;
  readonly sentAt: string;
}

const noComplaints: Complaints = { csp: [], errors: [], nowhere: [] };
const nothing = 'nothing';
const typedClient = 'Ukendt Kunde';
const typedWords = 'Ørnene på Ålandsøerne önskar sig en kran';

const isFirst = ({ expect: expected }: AnyMail): boolean => (expected?.part ?? 'first') === 'first';
const hasIdentity = ({ laid }: LaidMail): boolean => laid.mail.messageId !== '';

function dueIn({ name, expect: expected, laid: { mail: { from, sentAt, subject } } }: LaidMail): Pick<Flagged, 'due' | 'sender' | 'sentAt'> {
  const due = needFromSubject(expected?.subject ?? subject) || `${typedWords} ${name}`;
  return { due, sender: (from?.address ?? '').toLowerCase(), sentAt: sentAt?.slice(0, 19) ?? '' };
}

/** A set of mails in people's mailboxes, opened and flagged through the pane. */
export class MailRound {
  readonly flagged = new Map<string, Flagged>();
  private flagger: FirmPerson | undefined;
  private readonly complaints: Complaints[] = [];

  constructor(private readonly world: World, private readonly browser: Browser, readonly mails: readonly AnyMail[]) {}

  /** Every mail that is to make a case, opened and flagged once. */
  async flagAll(person: FirmPerson): Promise<void> {
    this.flagger = person;
    await this.reading(person, async (pane, mails) => {
      for (const one of mails.filter(isFirst)) {
        await pane.turnTo(one.laid.itemId);
        await pane.settle();
        const { client, words } = await pane.flag({ client: typedClient, words: `${typedWords} ${one.name}` });
        this.flagged.set(one.name, { client, words, ...dueIn(one) });
      }
    });
  }

  /** Every mail that was flagged, opened once more and pressed at once; what the pane shows in the end, where it is not the mail's own case. */
  async pressAgain(person: FirmPerson): Promise<readonly string[]> {
    return this.reading(person, async (pane, mails) => {
      const wrong: string[] = [];
      for (const one of mails.filter(isFirst)) {
        if (hasIdentity(one)) await pane.pressAtOnce(one.laid.itemId);
        else await pane.turnTo(one.laid.itemId);
        wrong.push(...(await this.wrongOf(pane, one, this.dueOf(one, one.name, person))));
      }
      return wrong;
    });
  }

  /** Copies and replies, and where `isAll` every mail, only looked at; names those that do not show the case that they should, or do not say nothing. */
  async look(person: FirmPerson, { isAll }: { readonly isAll: boolean }): Promise<readonly string[]> {
    return this.reading(person, async (pane, mails) => {
      const wrong: string[] = [];
      for (const one of mails) {
        if (isFirst(one) && !isAll) continue;
        await pane.turnTo(one.laid.itemId);
        wrong.push(...(await this.wrongOf(pane, one, this.dueOf(one, isFirst(one) ? one.name : one.expect?.knows, person))));
      }
      return wrong;
    });
  }

  /** Client and words of every case as a colleague's tab lists them. */
  async inTab(person: FirmPerson): Promise<readonly string[]> {
    await this.world.consent(person.upn);
    const { context, complaints } = await contextFor(this.browser, { person: person.upn });
    this.complaints.push(complaints);
    const { tab } = await openTab(context, { person: person.upn });
    const rows = tab.getByRole('list', { name: casesWords.en.heading }).getByRole('button');
    const more = tab.getByRole('button', { name: casesWords.en.more });
    await rows.first().waitFor({ timeout: 30_000 });
    while (await more.isVisible()) await more.click();
    const shown = await rows.evaluateAll((all) => all.map((row) => [row.children[0], row.children[2]].map((part) => part?.textContent ?? '').join(': ')));
    await context.close();
    return shown;
  }

  /** All that the pages complained of. */
  complained(): readonly Complaints[] {
    return this.complaints.filter((one) => JSON.stringify(one) !== JSON.stringify(noComplaints));
  }

  /** Compares what the pane says in the end with the case that it should know. */
  private async wrongOf(pane: PinnedPane, one: LaidMail, due: string): Promise<readonly string[]> {
    if (due === nothing) await pane.settle();
    const shown = due === nothing ? await pane.shown() : await pane.shownCase();
    const said = shown.is === 'form' ? nothing : `${shown.heading.split(' flagged this')[0]}: ${shown.client}: ${shown.words}`;
    return said === due ? [] : [`${one.name} says ${said} instead of ${due}`];
  }

  /** What the pane must say to a person of a mail that knows the case of another, or its own; one that nothing identifies is not known again. */
  private dueOf(one: LaidMail, knows: string | undefined, person: FirmPerson): string {
    const known = this.flagged.get(knows ?? '');
    if (!known || (knows === one.name && !hasIdentity(one))) return nothing;
    return `${person.upn === this.flagger?.upn ? 'You' : this.flagger?.name}: ${known.client}: ${known.words}`;
  }

  /** The mails lie in the person's mailbox, and the pane is open beside it. */
  private async reading<T>(person: FirmPerson, work: (pane: PinnedPane, mails: readonly LaidMail[]) => Promise<T>): Promise<T> {
    const mails: LaidMail[] = [];
    for (const one of this.mails) mails.push({ ...one, laid: await this.world.deliver(person.upn, one.eml) });
    await this.world.consent(person.upn);
    const { context, complaints } = await contextFor(this.browser, { person: person.upn });
    this.complaints.push(complaints);
    const outlook = await OutlookPage.open(context, { person: person.upn });
    const done = await work(await PinnedPane.open(outlook), mails);
    await context.close();
    return done;
  }
}
