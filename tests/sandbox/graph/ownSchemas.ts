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

/** Operations that the OpenAPI subset lacks, and no others; `graph:` names the subset's own definitions. */
export const ownSchemas: readonly OwnSchema[] = [
  {
    method: 'GET',
    template: '/me/mailFolders/{mailFolder-id}',
    source: 'https://learn.microsoft.com/graph/api/mailfolder-get',
    schema: { type: 'object', required: ['@odata.context', 'id'], allOf: [{ $ref: 'graph:#/definitions/microsoft.graph.mailFolder' }] },
  },
];
