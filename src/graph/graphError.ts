/** What kind of failure the outside had; decided once, in `graph`. */
export type GraphFault = 'offline' | 'signedOut' | 'forbidden' | 'missing' | 'conflict' | 'throttled' | 'broken';

/** The one error of the graph floor; `code` is Graph's own, compared without regard to case. */
export class GraphError extends Error {
  constructor(
    readonly kind: GraphFault,
    readonly status: number,
    readonly code: string,
    message: string,
    readonly requestId?: string,
    readonly retryAfterSeconds?: number,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'GraphError';
  }
}
