import { fail, ok, type Result } from '../result.ts';
import { type CadenceView, type Playbook, PlaybookSchema, type Scales } from './playbook.ts';
import type { Texts } from './record.ts';

/** The playbook in force: its own cadences over those of the playbooks it stands on. */
export interface Playbooks {
  readonly id: string;
  readonly cadences: ReadonlyMap<string, CadenceView>;
  readonly scales: Scales;
}

/** A playbook the rep can choose. */
export interface PlaybookChoice {
  readonly id: string;
  readonly name: Texts;
  readonly about?: Texts | undefined;
}

/** All playbooks that were read, each put together with what it stands on. */
export interface PlaybookShelf {
  /** In the order of the files. */
  readonly choices: readonly PlaybookChoice[];
  /** The one of that code; the first file's where there is none, since a book may come from a newer program. */
  of(id: string): Playbooks;
}

const refused = (file: string, path: string, problem: string) => fail('internal', { file, path, problem });

/** The one below with this one over it: a cadence of the same id takes its place, the others are added behind. */
function over(below: Playbooks | undefined, playbook: Playbook): Result<Playbooks> {
  const cadences = new Map(below?.cadences);
  for (const id of playbook.without ?? []) {
    if (!cadences.delete(id)) return refused(playbook.id, `without.${id}`, 'is not there');
  }
  const own = new Set<string>();
  for (const cadence of playbook.cadences) {
    if (own.has(cadence.id)) return refused(playbook.id, cadence.id, 'stands twice');
    own.add(cadence.id);
    cadences.set(cadence.id, { ...cadence, playbook: playbook.id });
  }
  const scales = playbook.scales ?? below?.scales;
  return scales === undefined ? refused(playbook.id, 'scales', 'missing') : ok({ id: playbook.id, cadences, scales });
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
  return ok({ choices, of: (id) => shelf.get(id) ?? first });
}
