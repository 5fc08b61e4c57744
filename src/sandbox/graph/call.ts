import type { Database } from '../database';
import type { Faults } from '../faults';
import type { Firm, FirmPerson } from '../firm';
import type { Places } from '../places';
import type { Query } from './query';

/** What every operation may use. */
export interface World {
  readonly database: Database;
  readonly firm: Firm;
  readonly places: Places;
  readonly faults: { current: Faults };
  readonly now: () => Date;
}

/** One call, alone or part of a batch, of a person whose token has the scope. */
export interface Call {
  readonly method: string;
  /** The named parts of the path, decoded: "site-id", "list-id" and so on. */
  readonly named: Readonly<Record<string, string>>;
  /** Path without version and query, still encoded. */
  readonly path: string;
  readonly query: Query;
  /** By name in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
  readonly person: FirmPerson;
  readonly scopes: readonly string[];
}

/** What goes back; no body means none. */
export interface Reply {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** JSON, the text of a page, or the bytes of a picture. */
  readonly body?: unknown;
  /** True for what a fault switch put in Graph's place: a proxy's page, somebody's capture. */
  readonly isPlanted?: boolean;
}

/** Answers one operation; throws Refusal. Nothing in it waits, so each call is done at once or not at all. */
export type Answer = (call: Call, world: World) => Reply;

/** The wanted part of a path; every template that has it gives it. */
export function named(call: Call, name: string): string {
  return call.named[name] ?? '';
}

/** A body that must be a JSON object; its own properties only. */
export function objectIn(body: unknown): Readonly<Record<string, unknown>> | undefined {
  return typeof body === 'object' && body !== null && !Array.isArray(body) ? (body as Readonly<Record<string, unknown>>) : undefined;
}

/** Address of an operation of this Graph. */
export function graphUrl(world: World, path: string): string {
  return `${world.places.graph}/v1.0${path}`;
}

/** SharePoint tells time to the second (captured: samples/_recorded/listItem-2017). */
export function wholeSecond(at: Date): string {
  return `${at.toISOString().slice(0, 19)}Z`;
}
