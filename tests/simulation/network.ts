import type { Fields } from '../../src/graph/listTypes';
import type { Reply } from '../../src/sandbox/graph/call';
import { claimsOf } from './firm';
import type { GraphInside } from './graphInside';
import type { Wire } from './ground';
import type { Page, Stage } from './page';
import { partsIn } from './weather';

interface Body {
  readonly requests: readonly { readonly method: string; readonly url: string; readonly body?: { readonly fields?: Fields } }[];
}

/** The way from every page to Graph, with the rules that hold on it. */
export class Network {
  private readonly writing = new Map<Page, object>();

  constructor(private readonly stage: Stage, private readonly graph: GraphInside, private readonly pages: readonly Page[]) {}

  readonly wire: Wire = (token, body, signal) => {
    const page = this.pages.find((one) => one.token === token);
    if (!page) return new Promise(() => undefined);
    const { life } = page;
    this.look(page, body as Body);
    return new Promise((done, failed) => {
      const isAlive = () => life === page.life;
      const end = (work: () => void) => () => {
        if (this.writing.get(page) === life) this.writing.delete(page);
        if (isAlive()) work();
      };
      signal.addEventListener('abort', end(() => failed(new DOMException('The request was aborted.', 'AbortError'))));
      const [before, after] = this.stage.weather.delays(page.dice);
      const cut = end(() => failed(new TypeError('fetch failed')));
      if (!page.profile.isOnline) {
        this.stage.weather.strike('offline');
        return void this.stage.clock.later(1, cut);
      }
      this.stage.clock.later(before, () => {
        if (!isAlive() || signal.aborted) this.comesLate(body as Body);
        void this.executed(page, body).then((reply) => this.stage.clock.later(after, () => {
          if (reply === 'cut' || !page.profile.isOnline) return cut();
          end(() => {
            if (!signal.aborted) this.heed(page, reply);
            done(reply);
          })();
        }), failed);
      });
    });
  };

  private async executed({ profile }: Page, body: unknown): Promise<Reply | 'cut'> {
    this.stage.weather.beforeBatch();
    const reply = await this.graph.answer(body, claimsOf(profile.person));
    this.stage.weather.afterBatch(reply);
    return reply;
  }

  /** Nobody waits for it any more when Graph gets it. */
  private comesLate({ requests }: Body): void {
    for (const { method, body } of requests) if (method === 'POST' && body?.fields) this.stage.diary.late.add(body.fields['Intent']);
  }

  /** What may never begin. */
  private look(page: Page, { requests }: Body): void {
    const { clock, wrong } = this.stage;
    if (page.isHidden && !page.isAtWork) wrong('unruly', `${page.token} asks Graph while it is hidden`);
    if (clock.now() < page.profile.shutUntil) wrong('unruly', `${page.token} asks Graph ${page.profile.shutUntil - clock.now()} ms before it may`);
    if (requests.every(({ method }) => method === 'GET')) return;
    for (const [other, life] of this.writing) {
      if (life !== other.life) this.writing.delete(other);
      else if (other !== page && other.profile === page.profile) wrong('unruly', `${page.token} writes while ${other.token} does`);
    }
    this.writing.set(page, page.life);
  }

  /** From now on this browser knows that Graph has asked it to wait. */
  private heed({ profile }: Page, reply: Reply): void {
    const waits = partsIn(reply).flatMap(({ status, headers }) => (status === 429 || status === 503 ? Number(headers['Retry-After'] ?? 0) : []));
    profile.shutUntil = Math.max(profile.shutUntil, this.stage.clock.now() + Math.max(0, ...waits) * 1000);
  }
}
