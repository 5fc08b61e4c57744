import type { Reply } from '../../src/sandbox/graph/call';
import type { Faults, GraphFaultSwitch } from '../../src/sandbox/faults';
import { noFaults } from '../../src/sandbox/faults';
import type { Dice } from './dice';

/** What Graph does by its switches, and to which calls. */
const switches = {
  throttled: '.', throttledWithoutRetryAfter: '.', unavailable: '.', unavailableWithoutRetryAfter: '.', preconditionFailed: '^PATCH', conflict: '^PATCH', gone: 'delta\\?token=(?!latest)',
  timeoutAfterCommit: '^(POST|PATCH)', lostAnswer: '^(POST|PATCH)', expiredToken: '.', forbidden: '.', htmlAnswer: '.',
} as const satisfies Partial<Record<GraphFaultSwitch['kind'], string>>;

export const faultKinds = [...(Object.keys(switches) as (keyof typeof switches)[]), 'shuffledBatch', 'slow', 'offline', 'crash', 'storageRefused'] as const;

export type FaultKind = (typeof faultKinds)[number];

/** What goes wrong outside, and how often it really did. */
export class Weather {
  readonly struck = new Map<FaultKind, number>();
  private slowLeft = 0;
  private shuffledLeft = 0;

  constructor(private readonly faults: { current: Faults }) {
    this.clear();
  }

  strike(kind: FaultKind): void {
    this.struck.set(kind, (this.struck.get(kind) ?? 0) + 1);
  }

  /** The next calls that it concerns meet it. */
  bring(kind: FaultKind, dice: Dice): void {
    if (kind === 'slow') this.slowLeft += dice.between(1, 2);
    else if (kind === 'shuffledBatch') this.shuffledLeft += 3;
    else if (kind in switches) this.faults.current.graph.push(this.counted(kind as keyof typeof switches, dice.isLucky(0.2) ? dice.between(2, 6) : 1));
  }

  clear(): void {
    this.faults.current = noFaults();
    this.slowLeft = this.shuffledLeft = 0;
  }

  /** How long a request is held before and after it is executed, in milliseconds. */
  delays(dice: Dice): readonly [number, number] {
    const usual = () => dice.between(20, 250);
    if (this.slowLeft <= 0) return [usual(), usual()];
    this.slowLeft -= 1;
    this.strike('slow');
    const long = dice.between(3_000, 30_000);
    return dice.isLucky(0.5) ? [long, usual()] : [usual(), long];
  }

  /** The order of the answers of one batch. */
  beforeBatch(): void {
    this.faults.current.shuffledBatch = this.shuffledLeft > 0;
  }

  afterBatch(reply: Reply | 'cut'): void {
    if (!this.faults.current.shuffledBatch || reply === 'cut' || partsIn(reply).length < 2) return;
    this.shuffledLeft -= 1;
    this.strike('shuffledBatch');
  }

  private counted(kind: keyof typeof switches, times: number): GraphFaultSwitch {
    let left = times;
    const strike = (): void => this.strike(kind);
    return {
      kind, match: switches[kind],
      get times() {
        return left;
      },
      set times(next) {
        left = next;
        strike();
      },
    };
  }
}

interface Part {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
}

/** The answers of a batch. */
export function partsIn({ body }: Reply): readonly Part[] {
  return (body as { responses?: readonly Part[] } | undefined)?.responses ?? [];
}
