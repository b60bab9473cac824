import { z } from 'zod';
import { type Cadence, CadenceSchema, type CadenceView, CodeSchema, type Playbook } from './playbook.ts';
import type { Playbooks } from './playbooks.ts';
import { TextsSchema } from './record.ts';

/** What is done to a playbook of the rep's own, in this order: back to the shipped, left out, written. */
export const PlaybookEditSchema = z.strictObject({
  name: TextsSchema.optional(),
  about: TextsSchema.optional(),
  /** Cadences that are as shipped again; `all`: every one, and those of the rep's own go. */
  restore: z.union([z.literal('all'), z.array(CodeSchema).max(500)]).optional(),
  leaveOut: z.array(CodeSchema).max(500).optional(),
  put: z.array(CadenceSchema).max(500).optional(),
});
export type PlaybookEdit = z.infer<typeof PlaybookEditSchema>;

/** A cadence without the name of the playbook it stands in. */
export function withoutPlace({ playbook: _playbook, ...cadence }: CadenceView): Cadence {
  return cadence;
}

/** One text for one meaning: the schema puts fields in one order. */
const told = (cadence: Cadence): string => JSON.stringify(CadenceSchema.parse(cadence));

/** True when both say the same, whoever wrote them. */
export const isSameCadence = (one: Cadence, other: Cadence): boolean => told(one) === told(other);

class Editing {
  readonly #base: Playbooks;
  readonly #cadences: Map<string, Cadence>;
  readonly #without: Set<string>;

  constructor({ cadences, without }: Playbook, base: Playbooks) {
    this.#base = base;
    this.#cadences = new Map(cadences.map((cadence) => [cadence.id, cadence]));
    this.#without = new Set(without);
  }

  restore(which: NonNullable<PlaybookEdit['restore']>): void {
    for (const id of which === 'all' ? [...this.#cadences.keys(), ...this.#without] : which) {
      this.#cadences.delete(id);
      this.#without.delete(id);
    }
  }

  leaveOut(id: string): void {
    this.#cadences.delete(id);
    if (this.#base.cadences.has(id)) this.#without.add(id);
  }

  put(cadence: Cadence): void {
    this.#without.delete(cadence.id);
    this.#cadences.set(cadence.id, cadence);
  }

  /** What is as shipped is not held, so that an update of the shipped one reaches it. */
  result(): Pick<Playbook, 'cadences' | 'without'> {
    const cadences = [...this.#cadences.values()].filter((cadence) => {
      const shipped = this.#base.cadences.get(cadence.id);
      return shipped === undefined || !isSameCadence(cadence, withoutPlace(shipped));
    });
    return { cadences, ...(this.#without.size > 0 && { without: [...this.#without] }) };
  }
}

/** One of the rep's own after an edit: only what differs from the one it stands on. */
export function editedPlaybook(playbook: Playbook, base: Playbooks, edit: PlaybookEdit): Playbook {
  const editing = new Editing(playbook, base);
  if (edit.restore !== undefined) editing.restore(edit.restore);
  for (const id of edit.leaveOut ?? []) editing.leaveOut(id);
  for (const cadence of edit.put ?? []) editing.put(cadence);
  const { without: _without, ...rest } = playbook;
  const { name = playbook.name, about = playbook.about } = edit;
  return { ...rest, name, ...(about !== undefined && { about }), ...editing.result() };
}

/** How a cadence of one of the rep's own stands to the shipped one of its id. */
export type CadenceState = 'shipped' | 'changed' | 'own' | 'left-out';

export interface CadenceStanding {
  readonly cadence: Cadence;
  readonly state: CadenceState;
  /** The shipped one, where it is another. */
  readonly shipped?: Cadence;
}

/** Every cadence of a playbook in its order, those that are left out in their shipped place. */
export function standingsOf(whole: Playbooks, base: Playbooks): CadenceStanding[] {
  const ids = new Set([...base.cadences.keys(), ...whole.cadences.keys()]);
  return [...ids].flatMap((id): CadenceStanding[] => {
    const there = whole.cadences.get(id);
    const below = base.cadences.get(id);
    if (there === undefined) return below === undefined ? [] : [{ cadence: withoutPlace(below), state: 'left-out' }];
    const cadence = withoutPlace(there);
    if (below === undefined) return [{ cadence, state: 'own' }];
    const shipped = withoutPlace(below);
    return isSameCadence(cadence, shipped) ? [{ cadence, state: 'shipped' }] : [{ cadence, state: 'changed', shipped }];
  });
}
