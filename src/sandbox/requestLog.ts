/** One call that reached Graph, batch parts one by one. */
export interface LoggedRequest {
  readonly at: string;
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly upn: string | undefined;
  readonly inBatch: boolean;
  /** Bodies, for the validator of the tests. */
  readonly requestBody: unknown;
  readonly responseBody: unknown;
  /** True where a fault switch answered in Graph's place. */
  readonly isPlanted?: boolean;
}

/** What reached Graph since the start or the last `clear`; at most the newest 5,000. */
export class RequestLog {
  private readonly kept: LoggedRequest[] = [];

  add(one: LoggedRequest): void {
    this.kept.push(one);
    if (this.kept.length > 5000) this.kept.shift();
  }

  all(): readonly LoggedRequest[] {
    return this.kept;
  }

  clear(): void {
    this.kept.length = 0;
  }
}
