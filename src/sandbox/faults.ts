/** Switches that make the sandbox fail as the outside does. All off by default; set on the hosts page or by `PUT /sandbox/faults`. */
export interface Faults {
  /** Sign-in asks for an administrator (AADSTS90094) unless the person is one. */
  adminApprovalNeeded: boolean;
  /** The person says no to consent without a window (AADSTS65004). */
  consentRefused: boolean;
  nestedAppAuth: boolean;
  /** Next `times` calls to Graph whose "METHOD /path" matches `match` (a regular expression) are answered so. */
  graph: GraphFaultSwitch[];
  /** Parts of a batch come back in another order. */
  shuffledBatch: boolean;
  /** Every Graph answer is held this long. */
  slowMilliseconds: number;
  /** Connections to Graph are cut before anything is read. */
  offline: boolean;
  /** A list or column made now is invisible for this long. */
  metadataLagMilliseconds: number;
  /** Office.js calls by the host page: `silent` never answers, `late` after 8 s, `wrongItem` for another mail, `refusing` with an error. */
  officeJs: 'well' | 'silent' | 'late' | 'wrongItem' | 'refusing';
}

/** `kind` says what happens; `times` counts down to 0, and -1 never ends. `hold` keeps a call open, not yet executed, until the switch is taken away. */
export interface GraphFaultSwitch {
  match: string;
  times: number;
  kind: 'throttled' | 'throttledWithoutRetryAfter' | 'unavailable' | 'unavailableWithoutRetryAfter' | 'preconditionFailed' | 'conflict' | 'gone' | 'timeoutAfterCommit' | 'lostAnswer' | 'expiredToken' | 'forbidden' | 'htmlAnswer' | 'hold' | 'recorded';
  /** For `recorded`: the answer to give, as somebody captured it. */
  status?: number;
  body?: unknown;
}

/** No faults. */
export function noFaults(): Faults {
  return { adminApprovalNeeded: false, consentRefused: false, nestedAppAuth: true, graph: [], shuffledBatch: false, slowMilliseconds: 0, offline: false, metadataLagMilliseconds: 0, officeJs: 'well' };
}
