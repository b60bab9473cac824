import { describe, expect, it } from 'vitest';
import type { RecordOf } from '../../../shared/domain/book.ts';
import { addDays, asDay } from '../../../shared/domain/day.ts';
import { type Seeing, theOne } from '../../helpers/proposal-kit.ts';

const TODAY = '2026-09-30';
type Talk = Partial<Omit<RecordOf<'interactions'>, 'on'>>;
const day = (n: number): string => addDays(asDay('2026-09-01'), n);
/** Talks a day apart, each with what it showed. */
const held = (talks: readonly Talk[]): NonNullable<Seeing['other']> =>
  talks.map((talk, n) => [day(n), { outcome: 'reached', ...talk }] as const);
const objecting = (...codes: string[]): Talk => ({ objections: codes.map((objection) => ({ objection })) });
const marking = (...marks: NonNullable<Talk['marks']>): Talk => ({ marks });
const typeOf = (seeing: Seeing) => theOne('hesitation', TODAY, seeing)?.options[0]?.hesitation;

describe('a type of hesitation', () => {
  it.each<readonly [string, readonly Talk[], string | undefined]>([
    ['two objections', [objecting('price'), objecting('credit')], undefined],
    ['three different ones in a row', [objecting('price'), objecting('credit'), objecting('season')], 'wavering'],
    ['three in one talk', [objecting('price', 'credit', 'season')], 'wavering'],
    ['the same one three times', [objecting('price'), objecting('price'), objecting('price')], undefined],
    ['a repeated one among the last three', [objecting('credit'), objecting('price'), objecting('price')], undefined],
    ['a talk without one between them', [objecting('price'), {}, objecting('credit'), objecting('season')], undefined],
    ['the question left open twice', [marking('no-answer'), marking('no-answer')], undefined],
    ['three times', [marking('no-answer'), {}, marking('no-answer'), marking('no-answer')], 'lingering'],
    ['one broken date', [marking('broken-date')], undefined],
    ['two', [marking('broken-date'), {}, marking('broken-date')], 'quick-yes'],
    [
      'of two signs the newer',
      [marking('broken-date'), marking('broken-date'), objecting('price', 'credit', 'season')],
      'wavering',
    ],
  ])('%s', (_name, talks, expected) => {
    expect(typeOf({ other: held(talks) })).toBe(expected);
  });

  it('is not proposed where it is known, nor from before a signature', () => {
    const other = held([marking('broken-date'), marking('broken-date')]);
    expect(typeOf({ other, customer: { hesitation: 'quick-yes' } })).toBeUndefined();
    expect(typeOf({ other, customer: { hesitation: 'lingering' } })).toBe('quick-yes');
    expect(typeOf({ other, deals: [['2026-09-03', 'signed']] })).toBeUndefined();
  });
});

const tried = (count: number, patch: Talk = {}): NonNullable<Seeing['other']> =>
  Array.from({ length: count }, (_, n) => [day(n * 2), { outcome: 'no-answer', ...patch }] as const);

describe('a change of channel', () => {
  it.each<readonly [string, number, NonNullable<Seeing['customer']>, string | undefined]>([
    ['two attempts', 2, { wechat: 'someone' }, undefined],
    ['three', 3, { wechat: 'someone' }, 'wechat'],
    ['the way there is', 3, { emails: ['someone@example.com'] }, 'email'],
    ['a blocked way is none', 3, { wechat: 'someone', doNotContact: ['wechat'] }, 'contacts'],
    ['no other way in the book: ask for one', 3, {}, 'contacts'],
    ['they prefer another one already', 3, { wechat: 'someone', preferredChannel: 'wechat' }, undefined],
  ])('%s', (_name, count, customer, expected) => {
    const found = theOne('change-channel', TODAY, { customer, other: tried(count) });
    expect(found?.options[0]?.preferredChannel ?? found?.go).toBe(expected);
  });

  it('is asked anew after three more', () => {
    const keyOf = (count: number) => theOne('change-channel', TODAY, { other: tried(count) })?.evidence;
    expect([keyOf(3) === keyOf(5), keyOf(5) === keyOf(6)]).toEqual([true, false]);
  });
});

describe('many attempts without an answer', () => {
  it.each<readonly [number, Seeing, string | undefined]>([
    [5, {}, undefined],
    [6, {}, 'not-soon'],
    [6, { intent: ['interested', '2026-08-01'] }, 'not-soon'],
    [6, { intent: ['never', '2026-08-01'] }, 'give-up'],
  ])('%i of them', (count, seeing, expected) => {
    const found = theOne('unanswered', TODAY, { ...seeing, other: tried(count) });
    expect(found?.options[0]?.intent?.code ?? found?.go).toBe(expected);
  });
});

describe('a quote without an answer', () => {
  const QUOTED: Seeing = { talks: ['2026-08-31'], quotes: [['2026-09-01']] };
  it.each<readonly [string, string, Seeing, boolean]>([
    ['on day 7, which has a call of its own', '2026-09-08', QUOTED, false],
    ['on day 8', '2026-09-09', QUOTED, true],
    ['answered', '2026-09-09', { quotes: [['2026-09-01', { answeredOn: asDay('2026-09-09') }]] }, false],
    ['they wrote', '2026-09-09', { ...QUOTED, other: [['2026-09-05', { direction: 'in', channel: 'email' }]] }, false],
    ['after a call of ours', '2026-09-09', { ...QUOTED, talks: ['2026-09-08'] }, true],
  ])('%s', (_name, today, seeing, expected) => {
    expect(theOne('quote-silent', today, seeing) !== undefined).toBe(expected);
  });

  it('offers the next lower intent, and never gives somebody up for it', () => {
    const lower = (code: string) =>
      theOne('quote-silent', '2026-09-09', { ...QUOTED, intent: [code, '2026-08-31'] })?.options[0]?.intent?.code;
    expect(['interested', 'considering', 'not-soon'].map(lower)).toEqual(['considering', 'not-soon', undefined]);
  });
});
