import type { Page } from '@playwright/test';

/** A way into the book, as the same steps are taken in each of them. */
export interface Entrance {
  readonly place: 'browser' | 'desktop';
  /** Folder of the book. */
  readonly book: string;
  /** What the pages complained of so far. */
  readonly faults: readonly string[];
  page(): Page;
  /** On the import page: hands over a file in the way a rep would. */
  hand(file: string): Promise<void>;
  /** The texts of the files that `deed` saves, once `count` of them are there. */
  saved(deed: () => Promise<void>, count?: number): Promise<string[]>;
  /** On a card's page: that card on paper, as a PDF. */
  printed(): Promise<Uint8Array>;
  /** Leaves the program and comes back. */
  restart(): Promise<void>;
  close(): Promise<void>;
}
