/** What the name of a backup tells: the state it holds and why it is there. */
export interface BackupName {
  readonly name: string;
  /** When that state was saved, ISO UTC, to the second. */
  readonly savedAt: string;
  readonly seq: number;
  readonly kind: RingKind | 'kept';
  /** Only where it is kept. */
  readonly why?: string;
}

export type RingKind = 'today' | 'daily' | 'weekly';

const NAME = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z-(\d{12})-(today|daily|weekly|kept-([a-z0-9-]{1,40}))\.json\.gz$/;

/** Suffix of a backup that is being written. */
export const DRAFT = '.tmp';

const stampOf = (savedAt: string) => savedAt.replace(/\.\d{3}Z$/, 'Z').replaceAll(/[-:]/g, '');

/** Name of a backup file. @throws RangeError when it would not be read back as such. */
export function backupName({ savedAt, seq, kind, why }: Omit<BackupName, 'name'>): string {
  const purpose = kind === 'kept' ? `kept-${why ?? ''}` : kind;
  const name = `${stampOf(savedAt)}-${String(seq).padStart(12, '0')}-${purpose}.json.gz`;
  if (readBackupName(name) === undefined) throw new RangeError(`not a backup: ${name}`);
  return name;
}

/** Undefined for whatever else lies in the folder; it is none of our business. */
export function readBackupName(name: string): BackupName | undefined {
  const [whole, year, month, day, hour, minute, second, seq, purpose, why] = NAME.exec(name) ?? [];
  if (whole === undefined) return undefined;
  const savedAt = `${year}-${month}-${day}T${hour}:${minute}:${second}.000Z`;
  if (Number.isNaN(Date.parse(savedAt))) return undefined;
  if (why !== undefined) return { name, savedAt, seq: Number(seq), kind: 'kept', why };
  return { name, savedAt, seq: Number(seq), kind: purpose as RingKind };
}

/** A backup of another timeline of the book: its number was given a second time since. */
export const isApart = (name: string): boolean => readBackupName(name)?.why?.startsWith('apart-') === true;

/** The same state under another purpose is the same backup: the ring renames it as it grows older. */
export const isSameState = (a: BackupName, b: BackupName): boolean =>
  a.seq === b.seq && a.savedAt === b.savedAt && (a.kind === 'kept') === (b.kind === 'kept') && a.why === b.why;
