import type { DBSchema, IDBPDatabase, IDBPTransaction } from 'idb';
import type { ListName } from './listNames';
import type { Known, Piece } from './replicaTypes';
import { sumIn, unseal } from './seal';

/** Part: a number that is never given twice, under which rows stand sealed. */
export interface PartName {
  readonly part: number;
  readonly rows: number;
  /** Its checksum: another part in its place is not taken for it. */
  readonly sum: number;
}

/** What a list is made of: a base of chunks, and steps on top of it, oldest first. */
export interface Head extends Known {
  /** Those of the newest rows first. */
  readonly chunks: readonly PartName[];
  readonly log: readonly PartName[];
  /** Steps up to here are not joined with later ones. */
  readonly closed: number;
}

export interface Shape extends DBSchema {
  heads: { key: string; value: unknown };
  parts: { key: number; value: unknown };
}

export type Database = IDBPDatabase<Shape>;
export type Work = IDBPTransaction<Shape, ['heads', 'parts'], 'readwrite'>;

export const noHead: Head = { base: 0, last: 0, chunks: [], log: [], closed: 0 };
export const headName = (list: ListName): string => `list:${list}`;
export const noteName = (note: string): string => `note:${note}`;

/** The rows of a part as they were laid down; undefined where that cannot be told any more. */
export function pieceIn(list: ListName, { sum }: PartName, sealed: unknown): Piece | undefined {
  const piece = unseal(sealed, list) as Piece | undefined;
  return piece && sumIn(sealed as Uint8Array) === sum ? piece : undefined;
}
