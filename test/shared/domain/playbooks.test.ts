import { describe, expect, it } from 'vitest';
import general from '../../../resources/playbooks/general.json' with { type: 'json' };
import { loadPlaybooks, type PlaybookShelf } from '../../../shared/domain/playbooks.ts';

type File = typeof general;
type OneCadence = File['cadences'][number];

/** A copy of the shipped file with something changed. */
function altered(change: (file: File) => void): unknown {
  const file = structuredClone(general);
  change(file);
  return file;
}

function cadenceOf(id: string, patch: object = {}): OneCadence {
  const [found] = general.cadences.filter((cadence) => cadence.id === id);
  if (found === undefined) throw new Error(`no cadence ${id}`);
  return { ...structuredClone(found), ...patch };
}

const trade = (rest: object = {}): unknown => ({
  id: 'mine',
  version: 1,
  name: { en: 'Mine' },
  basedOn: 'general',
  cadences: [],
  ...rest,
});

/** A file of its own with one cadence, so that a test sees nothing but what it says. */
const alone = (id: string, patch: object): unknown =>
  trade({ basedOn: undefined, scales: general.scales, cadences: [cadenceOf(id, patch)] });

function shelfOf(...files: unknown[]): PlaybookShelf {
  const read = loadPlaybooks(files);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
}

describe('playbooks that stand on each other', () => {
  it('put a cadence of their own in the place of the one below, and others behind', () => {
    const slower = cadenceOf('grade.A', { rhythm: { en: 'now and then' } });
    const { cadences } = shelfOf(general, trade({ cadences: [slower, cadenceOf('grade.A', { id: 'extra' })] })).of(
      'mine',
    );
    expect([...cadences.keys()]).toEqual([...general.cadences.map(({ id }) => id), 'extra']);
    expect(cadences.get('grade.A')).toMatchObject({ playbook: 'mine', rhythm: { en: 'now and then' } });
    expect(cadences.get('grade.B')?.playbook).toBe('general');
  });

  it('do without what the trade does not have, and leave the one below whole', () => {
    const shelf = shelfOf(general, trade({ without: ['sample'] }));
    expect(shelf.of('mine').cadences.has('sample')).toBe(false);
    expect(shelf.of('general').cadences.has('sample')).toBe(true);
  });

  it('keep the scales of the one below where they bring none', () => {
    const own = { ...general.scales, dormantAfterMonths: 36 };
    const shelf = shelfOf(
      general,
      trade(),
      trade({ id: 'slow', scales: own }),
      trade({ id: 'slower', basedOn: 'slow' }),
    );
    expect(['general', 'mine', 'slow', 'slower'].map((id) => shelf.of(id).scales.dormantAfterMonths)).toEqual([
      12, 12, 36, 36,
    ]);
  });

  it('are chosen from in the order of the files, with their one line', () => {
    expect(shelfOf(general, trade({ about: { en: 'For me' } })).choices).toEqual([
      { id: 'general', name: general.name, about: general.about },
      { id: 'mine', name: { en: 'Mine' }, about: { en: 'For me' } },
    ]);
  });

  it('fall back to the first, since a book may come from a newer program', () => {
    expect(shelfOf(general, trade()).of('never-heard-of').id).toBe('general');
  });
});

describe('a playbook is refused', () => {
  it.each<readonly [string, unknown[], string]>([
    ['when it is no playbook', ['text'], ''],
    ['when there is none at all', [], ''],
    ['when two files are the same one', [general, general], 'id'],
    ['when one cadence stands in it twice', [altered((file) => file.cadences.push(cadenceOf('sample')))], 'sample'],
    ['when what it stands on is not there', [trade()], 'basedOn'],
    ['when what it stands on comes after it', [trade(), general], 'basedOn'],
    ['when it does without something nobody has', [general, trade({ without: ['tea'] })], 'without.tea'],
    ['when it holds a word nobody knows', [{ ...general, colour: 'red' }], ''],
    ['when nobody brings the scales', [{ ...general, scales: undefined }], 'scales'],
    ['when a cadence is for nobody', [alone('sample', { appliesTo: {} })], 'cadences.0.appliesTo'],
    [
      'when a window ends before it begins',
      [alone('sample', { steps: [{ ...cadenceOf('sample').steps[0], after: { from: 3, until: 2 } }] })],
      'cadences.0.steps.0.after.until',
    ],
    ['when a repeat has two steps', [alone('quote.silent', { kind: 'repeat' })], 'cadences.0.steps'],
    [
      'when two steps have one id',
      [alone('sample', { steps: [...cadenceOf('sample').steps, ...cadenceOf('sample').steps] })],
      'cadences.0.steps',
    ],
    ['when a calendar has no occasions', [alone('sample', { kind: 'calendar' })], 'cadences.0.occasions'],
    ['when days come before what has not happened', [alone('season', { kind: 'sequence' })], 'cadences.0.steps'],
    ['when what is no series comes again', [alone('referral.yearly', { kind: 'sequence' })], 'cadences.0.steps'],
  ])('%s', (_name, files, path) => {
    expect(loadPlaybooks(files)).toMatchObject({ ok: false, error: { code: 'internal', detail: { path } } });
  });
});
