import type { DraftSheet } from './draft-sheet.ts';
import type { Recognised } from './recognise-heading.ts';

/** A column of a table with what its heading says. */
export interface KnownColumn {
  /** From 0. */
  readonly index: number;
  readonly heading: string;
  readonly means: Recognised;
}

/** Fills its part of a sheet from the cells of one row. */
export type Enter = (sheet: DraftSheet, cells: readonly string[]) => void;
