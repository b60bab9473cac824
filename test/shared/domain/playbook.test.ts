import { describe, expect, it } from 'vitest';
import general from '../../../resources/playbooks/general.json' with { type: 'json' };
import { loadPlaybooks } from '../../../shared/domain/playbook.ts';
import type { Texts } from '../../../shared/domain/record.ts';

const daysOf = (after: { from: number; until: number }) =>
  after.from === after.until ? `+${after.from}` : `+${after.from}…+${after.until}`;

/** A copy of the shipped file with something changed. */
function altered(change: (file: typeof general) => void): unknown {
  const file = structuredClone(general);
  change(file);
  return file;
}

const [first] = general.cadences;
if (first === undefined) throw new Error('no cadence');

describe('the general playbook', () => {
  it('has the numbers of the trade', () => {
    expect(
      general.cadences.map(({ id, steps }) => `${id} ${steps.map(({ after }) => daysOf(after)).join(' ')}`),
    ).toEqual([
      'first-contact +0…+1',
      'intent.interested +2…+3',
      'intent.considering +3…+4',
      'intent.not-soon +14…+21',
      'intent.never +90…+180',
      'quote.silent +1 +4 +7',
      'new-lead.1-4-7 +1 +4 +7',
      'grade.O +3…+4',
      'grade.A +6…+8',
      'grade.B +13…+16',
      'grade.C +55…+65',
    ]);
    const talks = general.cadences.flatMap((cadence) =>
      'reviewAfterTalks' in cadence ? [[cadence.id, cadence.reviewAfterTalks, cadence.closesAfterTalks]] : [],
    );
    expect(talks).toEqual([
      ['intent.interested', 5, { from: 3, until: 5 }],
      ['intent.considering', 7, { from: 4, until: 7 }],
    ]);
  });

  it('says everything in both languages', () => {
    const texts: (Texts | undefined)[] = general.cadences.flatMap((cadence) => [
      cadence.name,
      cadence.rhythm,
      cadence.exit,
      ...cadence.steps.flatMap(({ aim, opening }) => [aim, opening]),
    ]);
    expect(texts.filter((text) => !text?.['zh-CN'] || !text.en)).toEqual([]);
  });

  it('loads, each cadence with the playbook it stands in', () => {
    const read = loadPlaybooks([general]);
    expect(read.ok && [...read.value.cadences.keys()]).toEqual(general.cadences.map(({ id }) => id));
    expect(read.ok && read.value.cadences.get('grade.O')?.playbook).toBe('general');
  });
});

describe('a playbook is refused', () => {
  it.each<readonly [string, unknown[], string]>([
    ['when it is no playbook', ['text'], ''],
    ['when two files have one cadence', [general, altered((file) => (file.id = 'mine'))], 'first-contact'],
    [
      'when a window ends before it begins',
      [altered((file) => file.cadences[0]?.steps.forEach((step) => (step.after = { from: 3, until: 2 })))],
      'cadences.0.steps.0.after.until',
    ],
    [
      'when a cadence is for nobody',
      [altered((file) => file.cadences.forEach((cadence) => (cadence.appliesTo = {} as never)))],
      'cadences.0.appliesTo',
    ],
    [
      'when a repeat has two steps',
      [altered((file) => file.cadences[1]?.steps.push({ ...first.steps[0], id: 'two' } as never))],
      'cadences.1.steps',
    ],
    ['when it holds a word nobody knows', [{ ...general, colour: 'red' }], ''],
    ['when nobody brings the scales', [{ ...general, scales: undefined }], 'scales'],
  ])('%s', (_name, files, path) => {
    const read = loadPlaybooks(files);
    expect(read).toMatchObject({ ok: false, error: { code: 'internal', detail: { path } } });
  });
});
