/** What stands at the gate. */
interface GateState {
  /** Milliseconds since 1970; nothing leaves before. */
  readonly opensAt: number;
  /** Requests in a row that a service in trouble has failed. */
  readonly misses: number;
}

/** Where the gate's state is kept; reading and writing are one step each. */
export interface GateMemory {
  read(): GateState;
  write(state: GateState): void;
}

const place = 'graph:gate';
const open: GateState = { opensAt: 0, misses: 0 };
/** Longer than Graph is ever believed to ask for: such a wait is that of a clock which has since been set back. */
const longestMilliseconds = 2 * 3600 * 1000;

/** The gate's state for this page alone. */
export function ownGateMemory(): GateMemory {
  let state = open;
  return { read: () => state, write: (next) => void (state = next) };
}

/** The same for all tabs of this browser, since Graph counts a person's calls from all of them together; a browser that keeps nothing has it for each page. */
export function sharedGateMemory(): GateMemory {
  const own = ownGateMemory();
  return {
    read() {
      try {
        return stateIn(localStorage.getItem(place));
      } catch {
        return own.read();
      }
    },
    write(state) {
      own.write(state);
      try {
        localStorage.setItem(place, JSON.stringify(state));
      } catch {
        /* Storage is refused or full: this page knows. */
      }
    },
  };
}

function stateIn(text: string | null): GateState {
  if (text === null) return open;
  const { opensAt, misses } = JSON.parse(text) as Partial<GateState>;
  if (typeof opensAt !== 'number' || typeof misses !== 'number') return open;
  return { misses, opensAt: opensAt > Date.now() + longestMilliseconds ? 0 : opensAt };
}
