import { fail, ok, type Result } from '../result.ts';
import { type CadenceView, type Playbook, PlaybookSchema, type Scales } from './playbook.ts';
import type { Texts } from './record.ts';

/** The playbook in force: its own cadences over those of the playbooks it stands on. */
export interface Playbooks {
  readonly id: string;
  /** Its version and those of all it stands on, added up: an update of any of them makes it higher. */
  readonly revision: number;
  readonly cadences: ReadonlyMap<string, CadenceView>;
  readonly scales: Scales;
}

/** How one of the rep's own stands to the shipped one below it. */
export interface OwnStanding {
  /** Of its record. */
  readonly id: string;
  /** The shipped one it stands on; where the program does not know that one, the one it stands on meanwhile. */
  readonly basedOn: string;
  readonly baseMissing: boolean;
  /** The shipped one was updated since the rep last looked at this one. */
  readonly newer: boolean;
}

/** A playbook the rep can choose. */
export interface PlaybookChoice {
  readonly id: string;
  readonly name: Texts;
  readonly about?: Texts | undefined;
  /** Absent for those that ship. */
  readonly own?: OwnStanding | undefined;
}

/** All playbooks that were read, each put together with what it stands on. */
export interface PlaybookShelf {
  /** In the order of the files. */
  readonly choices: readonly PlaybookChoice[];
  has(id: string): boolean;
  /** The one of that code; the first file's where there is none, since a book may come from a newer program. */
  of(id: string): Playbooks;
}

const refused = (file: string, path: string, problem: string) => fail('internal', { file, path, problem });

/** What of a playbook does not fit the one below it; undefined when all does. */
function misfit(
  below: Playbooks | undefined,
  { without = [], cadences }: Playbook,
): [path: string, problem: string] | undefined {
  const gone = without.find((id) => below?.cadences.has(id) !== true);
  if (gone !== undefined) return [`without.${gone}`, 'is not there'];
  const ids = cadences.map(({ id }) => id);
  const twice = ids.find((id, at) => ids.indexOf(id) !== at);
  return twice === undefined ? undefined : [twice, 'stands twice'];
}

/** The one below with this one over it: a cadence of the same id takes its place, the others are added behind. */
export function laidOver(below: Playbooks, playbook: Playbook): Playbooks {
  const cadences = new Map(below.cadences);
  for (const id of playbook.without ?? []) cadences.delete(id);
  for (const cadence of playbook.cadences) cadences.set(cadence.id, { ...cadence, playbook: playbook.id });
  const revision = below.revision + playbook.version;
  return { id: playbook.id, revision, cadences, scales: playbook.scales ?? below.scales };
}

function over(below: Playbooks | undefined, playbook: Playbook): Result<Playbooks> {
  const wrong = misfit(below, playbook);
  if (wrong !== undefined) return refused(playbook.id, ...wrong);
  const scales = playbook.scales ?? below?.scales;
  if (scales === undefined) return refused(playbook.id, 'scales', 'missing');
  return ok(laidOver(below ?? { id: playbook.id, revision: 0, cadences: new Map(), scales }, playbook));
}

function parsed(files: readonly unknown[]): Result<readonly Playbook[]> {
  const playbooks: Playbook[] = [];
  for (const [index, file] of files.entries()) {
    const read = PlaybookSchema.safeParse(file);
    if (!read.success) {
      const [first] = read.error.issues;
      return refused(String(index), first?.path.join('.') ?? '', first?.message ?? 'unreadable');
    }
    playbooks.push(read.data);
  }
  return ok(playbooks);
}

/**
 * Reads playbook files, already parsed as JSON; what one stands on comes before it.
 *
 * Refuses with `internal`, since playbooks ship with the program; the detail names file, path and problem.
 */
export function loadPlaybooks(files: readonly unknown[]): Result<PlaybookShelf> {
  const read = parsed(files);
  if (!read.ok) return read;
  const shelf = new Map<string, Playbooks>();
  for (const playbook of read.value) {
    const below = playbook.basedOn === undefined ? undefined : shelf.get(playbook.basedOn);
    if (playbook.basedOn !== undefined && below === undefined) return refused(playbook.id, 'basedOn', 'is not there');
    if (shelf.has(playbook.id)) return refused(playbook.id, 'id', 'stands twice');
    const whole = over(below, playbook);
    if (!whole.ok) return whole;
    shelf.set(playbook.id, whole.value);
  }
  const [first] = shelf.values();
  if (first === undefined) return refused('', '', 'no playbook');
  const choices = read.value.map(({ id, name, about }) => ({ id, name, about }));
  return ok({ choices, has: (id) => shelf.has(id), of: (id) => shelf.get(id) ?? first });
}
