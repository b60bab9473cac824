import type { Place } from '../../shared/contract/place.ts';
import type { Language } from '../../shared/domain/record.ts';
import type { Result } from '../../shared/result.ts';
import type { ChildPort } from '../exchange/run-parser.ts';
import type { DeskPort, FeedPlacePort, WorldPort } from '../services/ports.ts';

/** Where this machine remembers the folder for second backups. */
export interface SecondPlacePort {
  read(): Promise<string | undefined>;
  keep(folder: string | undefined): Promise<Result<void>>;
}

export interface ComposeOptions {
  readonly place: Place;
  /** Folder of the book. */
  readonly folder: string;
  readonly world: WorldPort;
  /** What words are in until the book says otherwise. */
  readonly language: Language;
  readonly desk?: DeskPort;
  /** Looks without the lock and mends nothing. */
  readonly readOnly?: boolean;
  /** How a process for reading a stranger's file begins; a fork of Node where nothing else is said. */
  readonly startParser?: (url: URL) => ChildPort;
  /** Does long work on the book's files in a thread of its own, so that a window stays alive. */
  readonly beside?: boolean;
  /** Without it there is no second place, and none can be set. */
  readonly secondPlace?: SecondPlacePort;
  /** Without it no calendar file can be kept current. */
  readonly feedPlace?: FeedPlacePort;
}
