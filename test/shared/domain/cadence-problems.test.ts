import { describe, expect, it } from 'vitest';
import { type CadenceProblem, cadenceProblems, nameProblem } from '../../../shared/domain/cadence-problems.ts';
import { FILES, SHELF, weekly } from '../../helpers/shipped-shelf.ts';

const [STEP] = weekly().steps;
const step = (patch: object) => ({ ...weekly(), steps: [{ ...STEP, ...patch }] });
const TWO = [STEP, { ...STEP, id: 'again' }];

const WRONG: readonly (readonly [what: string, written: unknown, path: string, problem: CadenceProblem])[] = [
  ['no name', { ...weekly(), name: {} }, 'name', 'empty'],
  ['a name of spaces', { ...weekly(), name: { en: '  ' } }, 'name', 'empty'],
  ['a name as long as a page', { ...weekly(), name: { en: 'x'.repeat(201) } }, 'name', 'too-long'],
  ['a rhythm as long as a page', { ...weekly(), rhythm: { en: 'x'.repeat(201) } }, 'rhythm', 'too-long'],
  ['no aim', step({ aim: {} }), 'steps.0.aim', 'empty'],
  ['an opening as long as a book', step({ opening: { en: 'x'.repeat(2_001) } }), 'steps.0.opening', 'too-long'],
  ['words for a number', step({ after: { from: 'soon', until: 8 } }), 'steps.0.after.from', 'not-a-number'],
  ['half a day', step({ after: { from: 1.5, until: 8 } }), 'steps.0.after.from', 'not-a-number'],
  ['no number', step({ after: { from: 6 } }), 'steps.0.after.until', 'missing'],
  ['a day in another century', step({ after: { from: 6, until: 9_999 } }), 'steps.0.after.until', 'out-of-range'],
  [
    'an end before its beginning',
    step({ after: { from: 8, until: 6 } }),
    'steps.0.after.until',
    'ends-before-it-begins',
  ],
  ['a repeat on the same day', step({ after: { from: 0, until: 0 } }), 'steps.0.after.until', 'every-day'],
  ['a deadline before the window', step({ limit: 3 }), 'steps.0.limit', 'limit-before-window'],
  ['a channel nobody has', step({ channel: 'pigeon' }), 'steps.0.channel', 'wrong'],
  ['no step', { ...weekly(), steps: [] }, 'steps', 'empty'],
  ['two steps of a repeat', { ...weekly(), steps: TWO }, 'steps', 'one-step-only'],
  ['two steps of one id', { ...weekly({ kind: 'sequence' }), steps: [STEP, STEP] }, 'steps', 'step-twice'],
  ['days before a talk', step({ after: { from: -3, until: 8 } }), 'steps', 'days-before'],
  ['a repeat that comes again by months', step({ everyMonths: 3 }), 'steps', 'returns-not-last'],
  ['occasions of a repeat', { ...weekly(), occasions: { festivals: ['spring'] } }, 'occasions', 'occasions'],
  ['nobody it is for', { ...weekly(), appliesTo: {} }, 'appliesTo', 'nobody'],
  ['a field nobody knows', { ...weekly(), colour: 'red' }, '', 'unknown-field'],
  [
    'more talks at least than at most',
    { ...weekly(), closesAfterTalks: { from: 7, until: 3 } },
    'closesAfterTalks.until',
    'ends-before-it-begins',
  ],
  ['a review after no talk', { ...weekly(), reviewAfterTalks: 0 }, 'reviewAfterTalks', 'out-of-range'],
  ['no cadence at all', 'a cadence', '', 'wrong'],
];

describe('what is wrong with a cadence', () => {
  it.each(WRONG)('%s is told by field, in a plain code', (_what, written, path, problem) => {
    expect(cadenceProblems(written)).toContainEqual({ path, problem });
  });

  it('is nothing where it is right', () => {
    expect(cadenceProblems(weekly())).toEqual([]);
  });

  it('is nothing in all that ships', () => {
    for (const { cadences } of [FILES.general, FILES.car])
      for (const cadence of cadences) expect([cadence.id, cadenceProblems(cadence)]).toEqual([cadence.id, []]);
    expect(SHELF.choices.map(({ name }) => nameProblem(name))).toEqual([undefined, undefined]);
  });

  it('is told all at once', () => {
    const problems = cadenceProblems({
      ...weekly(),
      name: {},
      reviewAfterTalks: 2,
      closesAfterTalks: { from: 4, until: 2 },
    });
    expect(problems.map(({ path }) => path)).toEqual(['name', 'closesAfterTalks.until']);
  });
});
