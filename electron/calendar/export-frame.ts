import type { Language } from '../../shared/domain/record.ts';
import type { Hash } from './event-uid.ts';

/** What is the same for every event of one export. */
export interface ExportFrame {
  readonly bookId: string;
  readonly language: Language;
  /** SHA-256, hex. A parameter because this room is pure. */
  readonly hash: Hash;
}
