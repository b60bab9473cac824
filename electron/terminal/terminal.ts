import type { Result } from '../../shared/result.ts';

/** What the terminal itself can touch: files named on the line, and what is piped in. */
export interface Terminal {
  /** Makes a path of the line absolute, from where the rep typed it. */
  resolve(path: string): string;
  writeText(path: string, text: string): Promise<Result<string>>;
  readInput(): Promise<string>;
  /** Saves what can be saved of a book into a new or empty folder, in the way that loses least; the book is only read. */
  repair(folder: string, to: string): Promise<Result<unknown>>;
}
