/** The part of oidc-provider 9 that the sandbox uses; the package has no types of its own. */
declare module 'oidc-provider' {
  import type { IncomingMessage, ServerResponse } from 'node:http';

  export interface Context {
    readonly method: string;
    readonly path: string;
    status: number;
    type: string;
    body: unknown;
    readonly oidc?: OpenIdContext;
  }

  export interface OpenIdContext {
    readonly route: string;
    readonly params?: Readonly<Record<string, string | undefined>>;
    readonly client?: { readonly clientId: string };
    readonly session?: { readonly accountId?: string; grantIdFor(clientId: string): string | undefined };
    readonly result?: Readonly<Record<string, unknown>>;
    readonly entities: { readonly Account?: { readonly accountId: string } };
  }

  export interface Interaction {
    readonly uid: string;
    readonly prompt: { readonly name: string };
    readonly params: Readonly<Record<string, string | undefined>>;
    readonly session?: { readonly accountId: string };
    destroy(): Promise<void>;
  }

  export interface Token {
    readonly kind: string;
    readonly accountId: string;
  }

  export interface Grant {
    readonly accountId: string;
    addOIDCScope(scope: string): void;
    addResourceScope(resource: string, scope: string): void;
    save(): Promise<string>;
  }

  export class Provider {
    constructor(issuer: string, configuration: object);
    proxy: boolean;
    readonly Grant: { new (of: { clientId: string; accountId: string }): Grant; find(id: string): Promise<Grant | undefined> };
    readonly RefreshToken: { find(value: string): Promise<Token | undefined> };
    use(middleware: (context: Context, next: () => Promise<void>) => Promise<void>): void;
    callback(): (request: IncomingMessage, response: ServerResponse) => Promise<void>;
    interactionDetails(request: IncomingMessage, response: ServerResponse): Promise<Interaction>;
    interactionFinished(request: IncomingMessage, response: ServerResponse, result: Readonly<Record<string, unknown>>): Promise<void>;
  }

  export class Check {
    constructor(reason: string, description: string, error: string, check: (context: Context & { readonly oidc: OpenIdContext }) => boolean);
  }

  export class Prompt {
    constructor(about: { name: string; requestable: boolean }, ...checks: Check[]);
    readonly checks: Check[] & { remove(reason: string): void; add(check: Check): void };
  }

  export const interactionPolicy: {
    readonly base: () => Prompt[] & { get(name: string): Prompt; remove(name: string): void; add(prompt: Prompt, at?: number): void };
    readonly Check: typeof Check;
    readonly Prompt: typeof Prompt;
  };
}
