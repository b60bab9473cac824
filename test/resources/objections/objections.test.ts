import { describe, expect, it } from 'vitest';
import { shippedObjectionsOrThrow } from '../../../electron/compose/shipped-objections.ts';
import { branchOf, UNSPOKEN } from '../../../renderer/features/objection/branch.ts';
import { CAUSES } from '../../../shared/domain/objection.ts';
import type { Texts } from '../../../shared/domain/record.ts';

const objections = shippedObjectionsOrThrow();
const known = objections.map((objection) => ({ ...objection, own: [], stories: [], times: 0 }));
const unspoken = known.find(({ code }) => code === UNSPOKEN);

const said = (texts: Texts): boolean =>
  [texts['zh-CN'], texts.en].every((words) => (words ?? '').trim() !== '') &&
  /\p{Script=Han}/u.test(texts['zh-CN'] ?? '') &&
  !/\p{Script=Han}/u.test(texts.en ?? '');

describe('the objections that ship', () => {
  it.each(objections)('$code is worded in both languages, to the last answer', ({ name, meanings }) => {
    const words = meanings.flatMap((meaning) => [meaning.name, ...meaning.ask, ...meaning.answer]);
    expect([name, ...words].filter((texts) => !said(texts))).toEqual([]);
  });

  it('have codes of their own, and so have their meanings', () => {
    const codes = objections.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    for (const { meanings } of objections) expect(new Set(meanings.map(({ code }) => code)).size).toBe(meanings.length);
  });

  it('name every row of the source', () => {
    expect(objections.map(({ code, meanings }) => [code, meanings.map((one) => one.code).join(' ')])).toEqual([
      ['price', 'bargaining slow-stock margin'],
      ['policy', 'excuse wants-more'],
      ['exclusivity', 'face later-dealers conflict'],
      ['market', 'time doubts no-need'],
      ['credit', 'poor-standing wants-control excuse'],
      ['no-money', 'true doubts wants-credit'],
      ['supplier', 'bond'],
      ['contract', 'true excuse'],
      ['failure', 'their-side our-product'],
      ['unspoken', 'bargaining unknown-to-them gossip doubts no-need'],
    ]);
  });

  it.each(known.flatMap((objection) => CAUSES.map((cause) => ({ code: objection.code, objection, cause }))))(
    '$code says what to do about $cause, whether it is true or an excuse',
    ({ objection, cause }) => {
      for (const isExcuse of [undefined, true, false]) {
        const branch = branchOf(objection, unspoken, { isExcuse, cause });
        expect(branch.some((meaning) => meaning.cause === cause && meaning.answer.length > 0)).toBe(true);
      }
    },
  );

  it('each leave something to say while nothing is clear yet', () => {
    for (const objection of known) expect(branchOf(objection, unspoken, {}).length).toBeGreaterThan(0);
  });
});
