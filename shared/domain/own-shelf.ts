import type { OwnPlaybook } from './own-playbook.ts';
import { laidOver, type PlaybookChoice, type Playbooks, type PlaybookShelf } from './playbooks.ts';

/** The shipped playbook that one of the rep's own stands on; the first one where the program does not know it. */
export const baseOf = (shipped: PlaybookShelf, { playbook: { basedOn } }: Pick<OwnPlaybook, 'playbook'>): Playbooks =>
  shipped.of(basedOn ?? '');

/** The shipped one with what the rep has changed over it. Never fails: what the shipped one no longer has is not missed. */
export const effectiveOf = (shipped: PlaybookShelf, own: Pick<OwnPlaybook, 'playbook'>): Playbooks =>
  laidOver(baseOf(shipped, own), own.playbook);

function choiceOf(shipped: PlaybookShelf, own: OwnPlaybook): PlaybookChoice {
  const { id, name, about, basedOn } = own.playbook;
  const base = baseOf(shipped, own);
  const baseMissing = base.id !== basedOn;
  const newer = !baseMissing && base.revision > own.seenVersion;
  return { id, name, about, own: { id: own.id, basedOn: base.id, baseMissing, newer } };
}

/** The shelf of the program with the rep's own playbooks behind it. One of an id that ships cannot take its place. */
export function withOwn(shipped: PlaybookShelf, records: Iterable<OwnPlaybook>): PlaybookShelf {
  const own = new Map<string, OwnPlaybook>();
  for (const record of records) {
    if (!shipped.has(record.playbook.id)) own.set(record.playbook.id, record);
  }
  return {
    choices: [...shipped.choices, ...[...own.values()].map((record) => choiceOf(shipped, record))],
    has: (id) => own.has(id) || shipped.has(id),
    of(id) {
      const record = own.get(id);
      return record === undefined ? shipped.of(id) : effectiveOf(shipped, record);
    },
  };
}
