import car from '../../resources/playbooks/car.json' with { type: 'json' };
import general from '../../resources/playbooks/general.json' with { type: 'json' };
import { type Cadence, type Playbook, PlaybookSchema } from '../../shared/domain/playbook.ts';
import { loadPlaybooks, type PlaybookShelf } from '../../shared/domain/playbooks.ts';

/** The two files, to be bent into what a later version might ship. */
export const FILES: { readonly general: Playbook; readonly car: Playbook } = {
  general: PlaybookSchema.parse(general),
  car: PlaybookSchema.parse(car),
};

export function shelfOrThrow(...files: readonly unknown[]): PlaybookShelf {
  const read = loadPlaybooks(files);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
}

/** `general`, and `car` on it. */
export const SHELF = shelfOrThrow(FILES.general, FILES.car);

/** A cadence of the rep's own, by hand only: every six to eight days. */
export const weekly = (patch: Partial<Cadence> = {}): Cadence => ({
  id: 'own.weekly',
  name: { 'zh-CN': '每周一问', en: 'Once a week' },
  kind: 'repeat',
  appliesTo: { optIn: true },
  followUpType: 'converting',
  steps: [
    {
      id: 'call',
      after: { from: 6, until: 8 },
      channel: 'call',
      completedBy: 'talk',
      aim: { 'zh-CN': '问近况', en: 'Ask how things are' },
    },
  ],
  ...patch,
});

/** A cadence as it stands in a playbook of that shelf. */
export function cadenceIn(playbook: string, id: string, shelf = SHELF): Cadence {
  const found = shelf.of(playbook).cadences.get(id);
  if (found === undefined) throw new Error(`no cadence ${id}`);
  const { playbook: _playbook, ...cadence } = found;
  return cadence;
}

/** The cadence with other days for its first step. */
export function withWindow(cadence: Cadence, from: number, until: number): Cadence {
  const [first, ...rest] = cadence.steps;
  if (first === undefined) throw new Error('no step');
  return { ...cadence, steps: [{ ...first, after: { from, until } }, ...rest] };
}
