/** An operation of the sandbox that the OpenAPI subset lacks. */
export interface OwnSchema {
  readonly method: string;
  /** As in `operations`. */
  readonly template: string;
  /** The page of Microsoft's that describes it. */
  readonly source: string;
  /** JSON Schema of its answer, ours. */
  readonly schema: object;
}

/** Operations that the OpenAPI subset lacks, and no others: there is none today. */
export const ownSchemas: readonly OwnSchema[] = [];
