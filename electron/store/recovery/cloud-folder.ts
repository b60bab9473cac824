import type { BookNotice } from '../../services/ports.ts';
import type { Disk } from '../disk/disk.ts';

/** Services by the names of the folders they keep in step, on Windows and on a Mac. */
const SERVICES: readonly (readonly [service: string, folder: RegExp])[] = [
  ['OneDrive', /^onedrive(?:$| ?- ?)/i],
  ['Dropbox', /^dropbox(?:$| ?\(|-)/i],
  ['坚果云', /^(?:我的坚果云|坚果云|nutstore(?: files)?)$/i],
  ['iCloud Drive', /^(?:icloud ?drive|com~apple~clouddocs|mobile documents)$/i],
  ['Google Drive', /^(?:google ?drive(?:$|-)|my drive$|我的云端硬盘$)/i],
];

/** The service that keeps a folder in step, by the names in its path; undefined for a folder of this machine alone. */
export function cloudOf(path: string): string | undefined {
  const folders = path.split(/[/\\]/);
  return SERVICES.find(([, pattern]) => folders.some((folder) => pattern.test(folder)))?.[0];
}

const BOOK_OR_JOURNAL = String.raw`(?:book|journal-\d{12}-[0-9a-z]{1,16})`;
const SUFFIX = String.raw`\.jsonl?$`;
const between = (what: string) => new RegExp(`^${BOOK_OR_JOURNAL}${what}${SUFFIX}`, 'iu');

/** How services name the second version of a file of ours: with words about a conflict, a number, or the laptop's name. */
const CONFLICTS: readonly RegExp[] = [
  // Dropbox, 坚果云 and most others, in both languages.
  between(String.raw`.*(?:conflict|冲突).*`),
  // Google Drive.
  between(String.raw` ?\(\d{1,3}\)`),
  // iCloud Drive.
  between(String.raw` \d{1,3}`),
  // OneDrive: the name of the machine.
  between(String.raw`-(?=[\d-]*\p{L})[\p{L}\d-]{2,40}`),
];

const OURS = /^(?:book\.json|journal-\d{12}-[0-9a-z]{1,16}\.jsonl)$/;

/** The files that a service put beside ours because two laptops had written. Never part of the book, never read unasked. */
export const conflictCopies = (names: readonly string[]): string[] =>
  names.filter((name) => !OURS.test(name) && CONFLICTS.some((pattern) => pattern.test(name))).sort();

/** What must be said of a book whose folder a service keeps in step. */
export async function cloudNotice(disk: Disk, dir: string): Promise<BookNotice | undefined> {
  const service = cloudOf(dir);
  if (service === undefined) return undefined;
  return { code: 'cloud-folder', service, conflicts: conflictCopies(await disk.list(dir)) };
}
