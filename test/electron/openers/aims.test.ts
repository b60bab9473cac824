import { describe, expect, it } from 'vitest';
import { aimsFor } from '../../../electron/openers/aims.ts';
import type { Qualification } from '../../../shared/domain/qualification.ts';
import { type Around, hear } from '../../helpers/opener-kit.ts';

const TODAY = '2026-09-10';
const man = (patch: Partial<Qualification> = {}) => ({
  qualification: { money: 'yes', authority: 'decides', need: 'yes', ...patch } satisfies Qualification,
});
const aims = (told: Around): string[] =>
  aimsFor(hear(TODAY, told)).map((aim) => {
    if (aim.kind === 'rest') return 'rest';
    return aim.kind === 'obstacle' ? `obstacle ${aim.obstacle}` : `${aim.kind} ${aim.ask}`;
  });

describe('what a contact is for', () => {
  it.each<readonly [string, Around, string[]]>([
    ['nothing known', {}, ['man need', 'decision first']],
    ['the need stands in their words', { customer: { wanted: '两台' } }, ['man authority', 'decision first']],
    [
      'who decides is known',
      { customer: { wanted: '两台' }, people: [{ role: 'decision-maker' }] },
      ['man money', 'decision first'],
    ],
    ['all known', { customer: man() }, ['decision first']],
    ['a no is an answer', { customer: man({ money: 'no' }) }, ['decision first']],
    [
      'authority unknown',
      { customer: man({ authority: 'unknown' }), intent: ['interested', '2026-09-01'] },
      ['man authority', 'decision interested'],
    ],
    ['considering', { customer: man(), intent: ['considering', '2026-09-01'] }, ['decision considering']],
    ['not soon', { customer: man(), intent: ['not-soon', '2026-09-01'] }, ['decision not-soon']],
    ['never: nothing is asked', { intent: ['never', '2026-09-01'] }, ['decision never']],
    [
      'a quote hangs in the air',
      { customer: man(), intent: ['interested', '2026-09-01'], quotes: [['2026-09-05']] },
      ['decision quote'],
    ],
    ['a buyer', { deals: [['2026-09-05', 'paid']] }, ['decision buyer']],
    ['lost to another', { customer: { obstacle: 'price' }, deals: [['2026-09-05', 'lost']] }, ['decision lost']],
    [
      'an obstacle',
      { customer: { ...man(), obstacle: 'money' }, intent: ['interested', '2026-09-01'] },
      ['decision interested', 'obstacle money'],
    ],
  ])('%s', (_name, told, expected) => {
    expect(aims(told)).toEqual(expected);
  });
});

describe('two closing pushes in a row', () => {
  const asked = (marks: ('no-answer' | 'broken-date' | 'detailed')[], more: Around = {}): Around => ({
    customer: man(),
    intent: ['interested', '2026-09-01'],
    other: [['2026-09-08', { outcome: 'reached', marks }], ...(more.other ?? [])],
  });
  it.each<readonly [string, Around, string[]]>([
    ['after the question was left open', asked(['no-answer']), ['rest']],
    ['after a broken date', asked(['broken-date']), ['rest']],
    ['after detailed questions', asked(['detailed']), ['decision interested']],
    [
      'after a talk without one',
      asked(['no-answer'], { other: [['2026-09-09', { outcome: 'reached' }]] }),
      ['decision interested'],
    ],
    [
      'an attempt between them is no talk',
      asked(['no-answer'], { other: [['2026-09-09', { outcome: 'no-answer' }]] }),
      ['rest'],
    ],
  ])('are never made: %s', (_name, told, expected) => {
    expect(aims(told)).toEqual(expected);
  });

  it('and of the considering it is only found out which', () => {
    expect(aims({ ...asked(['no-answer']), intent: ['considering', '2026-09-01'] })).toEqual(['decision considering']);
  });
});
