import { describe, expect, it } from 'vitest';
import { areaOf, demandOf } from '../../../../electron/cadence/levelling/area-demand.ts';
import { fixedWorkOf } from '../../../../electron/cadence/levelling/fixed-work.ts';
import { planFor } from '../../../../electron/cadence/plan.ts';
import { workOf } from '../../../../electron/cadence/proposal.ts';
import { valueOf } from '../../../../electron/cadence/value.ts';
import { ChannelSchema } from '../../../../shared/domain/channel.ts';
import { asDay } from '../../../../shared/domain/day.ts';
import { makeCustomer } from '../../../helpers/book-kit.ts';
import { CUSTOMER, playbooks, rules, tell, type Told } from '../../../helpers/facts-kit.ts';

const TODAY = asDay('2026-09-10');
const plan = (told: Told) => planFor(tell(told), rules, TODAY);
const fixed = (told: Told, isLevelled = false) =>
  fixedWorkOf(plan(told), tell(told), TODAY, isLevelled).map(({ work, day }) => `${work} ${day}`);
const demand = (told: Told) => demandOf(plan(told), valueOf(tell(told), playbooks.scales, TODAY), '东');

const QUIET: Told = { addedOn: '2026-01-05', customer: { noNext: true } };

describe('what fills a day', () => {
  it('are calls and meetings, and no written word', () => {
    const filled = (work: string) => ChannelSchema.options.filter((channel) => workOf(channel) === work);
    expect(filled('calls')).toEqual(['call']);
    expect(filled('visits')).toEqual(['visit', 'showroom', 'event', 'social']);
    expect(workOf(undefined)).toBeUndefined();
  });

  it.each<readonly [string, Told, readonly string[]]>([
    ['what is owed, on its day', { ...QUIET, promises: [['2026-09-14']] }, ['calls 2026-09-14']],
    ['today, where that has passed', { ...QUIET, promises: [['2026-09-08']] }, ['calls 2026-09-10']],
    [
      'nothing, where it is written',
      { ...QUIET, promises: [['2026-09-14']], customer: { noNext: true, preferredChannel: 'wechat' } },
      [],
    ],
    [
      'the rep’s own date',
      { addedOn: '2026-01-05', customer: { manualNext: { on: asDay('2026-09-12') } } },
      ['calls 2026-09-12'],
    ],
    ['a call made today', { ...QUIET, talks: ['2026-09-09', '2026-09-10'] }, ['calls 2026-09-10']],
    ['each of them', { ...QUIET, talks: ['2026-09-10', '2026-09-10'] }, ['calls 2026-09-10', 'calls 2026-09-10']],
    ['an attempt as well', { ...QUIET, other: [['2026-09-10', { outcome: 'no-answer' }]] }, ['calls 2026-09-10']],
    ['a visit made today', { ...QUIET, other: [['2026-09-10', { channel: 'visit' }]] }, ['visits 2026-09-10']],
    ['nothing where they called', { ...QUIET, other: [['2026-09-10', { direction: 'in' }]] }, []],
    ['nothing that was sent', { ...QUIET, sent: ['2026-09-10'] }, []],
    ['nothing of yesterday', { ...QUIET, talks: ['2026-09-09'] }, []],
    ['nothing of tomorrow', { ...QUIET, talks: ['2026-09-11'] }, []],
    ['today’s call under one of tomorrow', { ...QUIET, talks: ['2026-09-10', '2026-09-11'] }, ['calls 2026-09-10']],
  ])('%s', (_name, told, expected) => {
    expect(fixed(told)).toEqual(expected);
  });

  it('leaves out the row that levelling places', () => {
    const told: Told = { addedOn: '2026-09-10', promises: [['2026-09-14']] };
    expect(fixed(told)).toEqual(['calls 2026-09-14', 'calls 2026-09-10']);
    expect(fixed(told, true)).toEqual(['calls 2026-09-14']);
  });
});

describe('what levelling is asked for', () => {
  it('is the work with the days on which it may be done, and the end of its window', () => {
    expect(demand({ addedOn: '2026-09-10' })).toStrictEqual({
      id: CUSTOMER,
      work: 'calls',
      days: ['2026-09-10', '2026-09-11'],
      until: '2026-09-11',
      value: valueOf(tell({}), playbooks.scales, TODAY),
      area: '东',
    });
  });

  it.each<readonly [string, Told]>([
    ['nobody is to be contacted', QUIET],
    ['it is late, and stays where it is', { addedOn: '2026-09-01' }],
    ['it is written', { addedOn: '2026-09-10', customer: { preferredChannel: 'wechat' } }],
  ])('is nothing where %s', (_name, told) => {
    expect(demand(told)).toBeUndefined();
  });

  it.each([
    [[], undefined],
    [[{ text: '路 1 号' }], undefined],
    [[{ text: '路 1 号', area: '' }], undefined],
    [
      [
        { text: '路 1 号' },
        { text: '路 2 号', area: '' },
        { text: '街 3 号', area: '东' },
        { text: '街 4 号', area: '西' },
      ],
      '东',
    ],
  ])('in the area of the first address that has one: %j', (addresses, area) => {
    expect(areaOf({ customer: makeCustomer(1, { addresses }) })).toBe(area);
  });
});
