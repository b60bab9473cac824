import type { Result } from '../../shared/result.ts';

/** What the terminal itself can touch: files named on the line, and what is piped in. */
export interface Terminal {
  /** Makes a path of the line absolute, from where the rep typed it. */
  resolve(path: string): string;
  writeText(path: string, text: string): Promise<Result<string>>;
  readInput(): Promise<string>;
}
