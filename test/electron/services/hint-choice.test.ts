import { describe, expect, it } from 'vitest';
import { type HintFacts, hintsFor } from '../../../electron/services/hint-choice.ts';
import { asDay } from '../../../shared/domain/day.ts';

const today = asDay('2026-11-23');
const facts = (patch: Partial<HintFacts>): HintFacts => ({
  today,
  customer: {},
  promises: [],
  lastTalkOn: undefined,
  windowDays: undefined,
  ...patch,
});
const codes = (patch: Partial<HintFacts>) => hintsFor(facts(patch), []).map(({ code }) => code);
const promise = (dueOn: string, keptOn?: string) => ({
  id: 'abcdef00-0000-4000-8000-000000000000',
  dueOn: asDay(dueOn),
  ...(keptOn !== undefined && { keptOn: asDay(keptOn) }),
});
const unknown = { money: 'unknown', authority: 'unknown', need: 'unknown' } as const;

describe('what a dossier points out', () => {
  it.each<[string, Partial<HintFacts>, readonly string[]]>([
    ['nothing of somebody of whom nothing is known', {}, []],
    ['a promise past its day', { promises: [promise('2026-11-22')] }, ['late-promise']],
    ['no promise due today', { promises: [promise('2026-11-23')] }, []],
    ['no promise kept, however late', { promises: [promise('2026-11-01', '2026-11-20')] }, []],
    ['a credit incident that is open', { customer: { incidents: [{ on: today, what: '拖款' }] } }, ['credit-incident']],
    ['none that is settled', { customer: { incidents: [{ on: today, what: '拖款', settledOn: today }] } }, []],
    ['none that is still to come', { customer: { incidents: [{ on: asDay('2026-12-01'), what: '拖款' }] } }, []],
    ['twice their window without a talk', { lastTalkOn: asDay('2026-11-08'), windowDays: 7 }, ['cooling-off']],
    ['not twice their window to the day', { lastTalkOn: asDay('2026-11-09'), windowDays: 7 }, []],
    ['no silence where no rhythm is', { lastTalkOn: asDay('2020-01-01') }, []],
    ['no silence of whom nobody ever talked with', { windowDays: 7 }, []],
    [
      'no silence of whom was given up',
      { lastTalkOn: asDay('2026-01-01'), windowDays: 7, customer: { givenUp: { on: today, reason: '' } } },
      [],
    ],
    ['what is unknown once they are being qualified', { customer: { qualification: unknown } }, ['unknowns']],
    ['and once they have an intent', { customer: { intent: { code: 'interested', since: today } } }, ['unknowns']],
    [
      'nothing where all is known',
      { customer: { qualification: { money: 'no', authority: 'none', need: 'yes' } } },
      [],
    ],
  ])('%s', (_, patch, found) => {
    expect(codes(patch)).toEqual(found);
  });

  it('names what is unknown, and only that', () => {
    const [hint] = hintsFor(facts({ customer: { qualification: { ...unknown, money: 'yes' } } }), []);
    expect(hint).toEqual({ code: 'unknowns', evidence: 'authority need', unknown: ['authority', 'need'] });
  });

  it('tells the oldest of several promises, and how many', () => {
    const [hint] = hintsFor(facts({ promises: [promise('2026-11-20'), promise('2026-11-10')] }), []);
    expect([hint?.on, hint?.count]).toEqual(['2026-11-10', 2]);
  });

  it('stays away on the evidence it was put away on, and comes back on other', () => {
    const away = [{ proposal: 'hint.cooling-off', evidence: '2026-11-01' }];
    const silent = (on: string) => hintsFor(facts({ lastTalkOn: asDay(on), windowDays: 5 }), away).length;
    expect([silent('2026-11-01'), silent('2026-11-02')]).toEqual([0, 1]);
  });
});
