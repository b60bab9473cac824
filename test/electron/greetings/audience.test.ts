import { describe, expect, it } from 'vitest';
import { FESTIVALS } from '../../../shared/almanac/festival-rules.ts';
import { CUSTOMS, forbiddenIn } from '../../../shared/almanac/festival-customs.ts';
import { type Guest, suits } from '../../../electron/greetings/audience.ts';

const guest = (more: Partial<Guest> = {}): Guest => ({ country: 'CN', children: [], parents: [], ...more });
const said = (code: string, more: Partial<Guest> = {}): string => {
  const found = suits(code, guest(more));
  return 'match' in found ? found.match : `not: ${found.miss}`;
};

describe('whom a festival is for', () => {
  it.each([
    ['midautumn', {}, 'chinese'],
    ['midautumn', { country: 'DE' }, 'not: not-theirs'],
    ['midautumn', { country: 'JP', language: 'zh-CN' }, 'chinese'],
    ['midautumn', { country: 'SG', language: 'en' }, 'chinese'],
    ['national', { country: 'HK' }, 'not: not-theirs'],
    ['national', {}, 'mainland'],
    ['new-year', { country: 'JP' }, 'everybody'],
    ['women', { gender: 'female' }, 'women'],
    ['women', { gender: 'male' }, 'not: not-theirs'],
    ['women', {}, 'not: not-theirs'],
    ['teacher', { profession: 'teacher' }, 'teacher'],
    ['teacher', { recipient: 'teacher' }, 'teacher'],
    ['doctor', { profession: 'doctor' }, 'doctor'],
    ['doctor', { role: 'doctor' }, 'doctor'],
    ['doctor', { profession: 'nurse' }, 'not: not-theirs'],
    ['nurse', { profession: 'nurse' }, 'nurse'],
    ['army', { profession: 'soldier' }, 'soldier'],
    ['christmas', {}, 'not: not-theirs'],
    ['christmas', { country: 'DE' }, 'west'],
    ['christmas', { country: 'DE', faith: 'muslim' }, 'not: not-theirs'],
    ['christmas', { faith: 'christian' }, 'west'],
    ['christmas', { country: 'US', recipient: 'government' }, 'not: public-office'],
    ['easter', { country: 'GB' }, 'west'],
    ['thanksgiving', { country: 'US' }, 'us'],
    ['thanksgiving', { country: 'CA' }, 'not: not-theirs'],
    ['thanksgiving-ca', { country: 'CA' }, 'ca'],
    ['mother', { gender: 'female', children: [8] }, 'mothers'],
    ['mother', { gender: 'female' }, 'not: not-theirs'],
    ['mother', { gender: 'female', children: [8], country: 'GB' }, 'not: not-theirs'],
    ['mother-uk', { gender: 'female', children: [8], country: 'GB' }, 'mothers-uk'],
    [
      'mother',
      { gender: 'female', children: [8], parents: [{ gender: 'female', deceased: true }] },
      'not: parent-gone',
    ],
    ['mother', { gender: 'female', children: [8], parents: [{ gender: 'male', deceased: true }] }, 'mothers'],
    ['father', { gender: 'male', children: [8], parents: [{ gender: 'male', deceased: true }] }, 'not: parent-gone'],
    ['father', { gender: 'male', children: [undefined] }, 'fathers'],
    ['children', { children: [13] }, 'parents'],
    ['children', { children: [14] }, 'not: not-theirs'],
    ['children', { children: [20, undefined] }, 'parents'],
    ['chongyang', { age: 60 }, 'elders'],
    ['chongyang', { age: 59 }, 'not: not-theirs'],
    ['chongyang', { parents: [{}] }, 'elders'],
    ['xiaonian-n', { region: 'north' }, 'north'],
    ['xiaonian-n', { region: 'south' }, 'not: not-theirs'],
    ['xiaonian-n', {}, 'not: not-theirs'],
    ['xiaonian-s', { region: 'south' }, 'south'],
    ['qixi', {}, 'not: not-theirs'],
    ['zhongyuan', {}, 'not: not-theirs'],
    ['midautumn', { deceased: true }, 'not: deceased'],
    ['midautumn', { noGreetings: ['midautumn'] }, 'not: switched-off'],
    ['midautumn', { noGreetings: ['all'] }, 'not: switched-off'],
    ['midautumn', { noGreetings: ['spring'] }, 'chinese'],
  ] as const)('%s of %o: %s', (code, more, expected) => {
    expect(said(code, more as Partial<Guest>)).toBe(expected);
  });

  it('never reaches the dead, on any day', () => {
    for (const { code } of FESTIVALS)
      expect(said(code, { deceased: true, gender: 'female', children: [3], profession: 'teacher' })).toBe(
        'not: deceased',
      );
  });
});

describe('how festivals are kept', () => {
  it('is told of every festival the almanac knows, and of no other', () => {
    expect([...CUSTOMS.keys()].sort()).toEqual(FESTIVALS.map(({ code }) => code).sort());
  });

  it('wishes what its own rules allow, in both languages', () => {
    for (const { code, wish } of CUSTOMS.values())
      expect([code, forbiddenIn(code, wish?.['zh-CN'] ?? ''), forbiddenIn(code, wish?.en ?? '')]).toEqual([
        code,
        [],
        [],
      ]);
  });

  it('opens every window before it closes', () => {
    for (const { code, window: [first, last] = [0, 0], wish, audience } of CUSTOMS.values()) {
      expect(first, code).toBeGreaterThanOrEqual(last);
      if (audience !== 'nobody') expect(wish, code).toBeDefined();
    }
  });

  it.each([
    ['qingming', '清明快乐', ['快乐']],
    ['qingming', '清明假期愉快，全场优惠', ['愉快', '优惠']],
    ['qingming', 'Happy Qingming! A special OFFER', ['happy', 'offer']],
    ['qingming', '清明出行平安', []],
    ['dragonboat', '端午快乐', ['快乐']],
    ['dragonboat', '端午安康', []],
    ['zhongyuan', '中元安康', ['安康']],
    ['520', '亲爱的王总', ['亲爱的']],
    ['women', 'Manager of packages', []],
    ['midautumn', '中秋快乐', []],
  ])('%s, "%s": %o', (code, words, found) => {
    expect(forbiddenIn(code, words)).toEqual(found);
  });
});
