import type { IconName } from '../../ui/icon.tsx';
import type { KeyCommand } from '../../ui/key-commands.ts';

/** Something the palette can do. */
export interface Command {
  readonly id: string;
  readonly icon: IconName;
  readonly label: string;
  /** What it is called in short: typed whole, it comes first; the label when absent. */
  readonly name?: string;
  /** Other words it is found by, both languages; never shown. */
  readonly also?: string;
  /** The key that does the same without the palette: of a command, or as it is written. */
  readonly command?: KeyCommand;
  readonly keyCap?: string;
  /** Comes after all that was found. */
  readonly last?: true;
  readonly run: () => void;
}

/** Commands in whose label or other words every word of the query stands; all of them without a query. */
export function matchingCommands(commands: readonly Command[], query: string): Command[] {
  const words = query.trim().toLowerCase().split(/\s+/).filter(Boolean);
  return commands.filter(({ label, also = '' }) => {
    const hay = `${label} ${also}`.toLowerCase();
    return words.every((word) => hay.includes(word));
  });
}

/** The next line up or down, round the ends. */
export const moveTo = (index: number, by: 1 | -1, length: number): number =>
  length === 0 ? 0 : (index + by + length) % length;
