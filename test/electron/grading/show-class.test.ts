import { describe, expect, it } from 'vitest';
import { showClassOf } from '../../../electron/grading/show-class.ts';
import type { FourQuestions } from '../../../shared/domain/qualification.ts';

const answers = (only: Partial<FourQuestions>): FourQuestions => ({
  need: 'unknown',
  budget: 'unknown',
  authority: 'unknown',
  ...only,
});

describe('the class of a show lead', () => {
  it.each<readonly [string, Partial<FourQuestions>, string]>([
    ['money and six months', { budget: 'yes', months: 6 }, 'A'],
    ['money and today', { budget: 'yes', months: 0 }, 'A'],
    ['money and seven months, need unknown', { budget: 'yes', months: 7 }, 'C'],
    ['money and seven months, with a need', { budget: 'yes', need: 'yes', months: 7 }, 'B'],
    ['a need within twelve months', { need: 'yes', months: 12 }, 'B'],
    ['a need within thirteen', { need: 'yes', months: 13 }, 'C'],
    ['a need, money unknown, soon', { need: 'yes', months: 1 }, 'B'],
    ['a need and nobody knows when', { need: 'yes' }, 'C'],
    ['money and nobody knows when', { budget: 'yes', need: 'yes' }, 'C'],
    ['a say alone', { authority: 'yes', months: 1 }, 'C'],
    ['nothing known', {}, 'C'],
  ])('%s', (_name, only, code) => {
    expect(showClassOf(answers(only), false)).toBe(code);
  });

  it('is A of an existing customer, whatever they answered', () => {
    expect(showClassOf(answers({ need: 'no', budget: 'no' }), true)).toBe('A');
  });

  it('takes unknown for no', () => {
    for (const months of [undefined, 0, 6, 7, 12, 13])
      for (const part of ['need', 'budget'] as const)
        for (const other of ['yes', 'no'] as const) {
          const rest = { [part === 'need' ? 'budget' : 'need']: other, ...(months === undefined ? {} : { months }) };
          const [unknown, no] = (['unknown', 'no'] as const).map((answer) =>
            showClassOf(answers({ ...rest, [part]: answer }), false),
          );
          expect(unknown).toBe(no);
        }
  });
});
