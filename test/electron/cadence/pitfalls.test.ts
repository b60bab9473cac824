import { describe, expect, it } from 'vitest';
import { CustomerFactsIndex } from '../../../electron/indexes/customer-facts.ts';
import { DueIndex } from '../../../electron/indexes/due-index.ts';
import { asDay } from '../../../shared/domain/day.ts';
import { loadPlaybooks } from '../../../shared/domain/playbooks.ts';
import { idOf, makeCustomer, makeInteraction } from '../../helpers/book-kit.ts';
import {
  choose,
  openOn,
  planOn,
  playbooks,
  rowOn,
  rules,
  shortOf,
  stepsOf,
  type Told,
} from '../../helpers/facts-kit.ts';
import { FakeRecords } from '../../helpers/records-kit.ts';
import { enrolled, sample, special } from '../../helpers/trade-kit.ts';
import general from '../../../resources/playbooks/general.json' with { type: 'json' };

const LONG_AGO = '2026-01-05';
const atOnce = () => Promise.resolve();
const indexOn = async (book: FakeRecords, today: string) =>
  DueIndex.of({ facts: await CustomerFactsIndex.of(book.records(), atOnce), rules }, asDay(today), atOnce);

// What went wrong in the programs of others, turned into what must hold here. The source stands above each.
describe('pitfalls', () => {
  // monica#2510, #5168; its v5 code
  it('Reminder made at 10:00 for today 18:00 fires today', () => {
    const told: Told = { customer: { manualNext: { on: asDay('2026-09-10'), time: '18:00' } } };
    const { on, time, overdue } = rowOn('2026-09-10', told);
    expect([on, time, overdue]).toEqual(['2026-09-10', '18:00', false]);
    const INTERESTED: Told = { addedOn: LONG_AGO, talks: ['2026-09-08'], intent: ['interested', '2026-09-08'] };
    const key = 'intent.interested/call/2026-09-08';
    const choices = [choose('snooze', key, '2026-09-10', { until: asDay('2026-09-10'), time: '18:00' })];
    const row = rowOn('2026-09-10', { ...INTERESTED, choices });
    expect([row.on, row.time]).toEqual(['2026-09-10', '18:00']);
  });

  // Monica v5 code
  it('"Every 3 days" yields 3-day gaps (N is honoured for every unit)', () => {
    const every = (days: string[]) =>
      days.map((on) =>
        stepsOf('intent.considering', on, { addedOn: LONG_AGO, talks: [on], intent: ['considering', on] }),
      );
    expect(every(['2026-09-07', '2026-09-10', '2026-09-13'])).toEqual([
      'call 2026-09-10..2026-09-11',
      'call 2026-09-13..2026-09-14',
      'call 2026-09-16..2026-09-17',
    ]);
    const half: Told = { addedOn: '2025-01-05', deals: [['2025-03-15', 'delivered']], talks: ['2025-03-15'] };
    const days = ['2025-09-20', '2026-03-20', '2026-09-20'];
    expect(days.map((on) => stepsOf('owner.callback', on, half).slice(8, 18))).toEqual([
      '2025-09-15',
      '2026-03-15',
      '2026-09-15',
    ]);
  });

  // Carbon overflow; rust-rrule#95
  it('Monthly from 31 Jan: 28/29 Feb, 31 Mar (anchor kept, no drift)', () => {
    const monthly = {
      ...general,
      cadences: general.cadences.map((each) =>
        each.id === 'referral.yearly'
          ? {
              ...each,
              steps: each.steps.map((step) => ({ ...step, after: { months: 1, from: 0, until: 1 }, everyMonths: 1 })),
            }
          : each,
      ),
    };
    const shelf = loadPlaybooks([monthly]);
    if (!shelf.ok) throw new Error(shelf.error.code);
    const by = { ...rules, playbooks: shelf.value.of('general') };
    const on = (today: string, anchorOn: string) =>
      stepsOf(
        'referral.yearly',
        today,
        { addedOn: LONG_AGO, talks: [LONG_AGO], more: { enrolments: [enrolled('referral.yearly', anchorOn)] } },
        by,
      );
    expect(on('2026-02-28', '2026-01-31')).toBe('letter 2026-02-28..2026-03-01');
    expect(on('2026-03-31', '2026-01-31')).toBe('letter 2026-03-31..2026-04-01');
    expect(on('2028-02-29', '2028-01-31')).toBe('letter 2028-02-29..2028-03-01');
    expect(on('2028-04-30', '2028-01-31')).toBe('letter 2028-04-30..2028-05-01');
  });

  // nextcloud#2102, BirthdayBot#192; bonds#233, calendarist#2; lunar-php#12
  it('29 Feb, the lunar 30th, leap months: a birthday comes once in each of its years', () => {
    const years = (told: Parameters<typeof special>, days: readonly string[]) =>
      days.map((on) =>
        stepsOf('long-term.birthday', on, {
          addedOn: '2020-01-05',
          talks: ['2020-01-06'],
          intent: ['never', '2020-01-06'],
          more: { specialDays: [special(...told)] },
        }),
      );
    expect(years(['birthday', 2, 29], ['2027-02-24', '2028-02-25'])).toEqual([
      'gift 2027-02-23..2027-02-27',
      'gift 2028-02-24..2028-02-28',
    ]);
    expect(years(['birthday', 6, 1, { calendar: 'lunar', leap: true }], ['2025-07-21', '2026-07-10'])).toEqual([
      'gift 2025-07-20..2025-07-24',
      'gift 2026-07-09..2026-07-13',
    ]);
  });

  // mycorrhizal, bonds, contrack, nametag; Contactually docs
  it('Customer never contacted is due from the day added, not invisible', async () => {
    const book = new FakeRecords();
    book.put('customers', makeCustomer(1, { addedOn: asDay('2026-09-10') }));
    expect((await indexOn(book, '2026-09-10')).loadOn(asDay('2026-09-10'))).toBe(1);
    expect((await indexOn(book, '2026-12-10')).overdue()).toBe(1);
  });

  // monica#1814; bonds call.go
  it('Log a call => every matching rule for that customer resets; one touch can satisfy several', () => {
    const told = (...talks: string[]): Told => ({
      addedOn: LONG_AGO,
      talks,
      pinned: 'A',
      intent: ['considering', '2026-09-01'],
      customer: { orgGrade: 'A' },
    });
    const clocks = (on: string, ...talks: string[]) => openOn(on, told(...talks));
    expect(clocks('2026-09-01', '2026-09-01')).toEqual([
      'intent.considering/call 2026-09-04..2026-09-05',
      'grade.A/call 2026-09-07..2026-09-09',
      'org.A/call 2026-09-16..2026-10-01',
    ]);
    expect(clocks('2026-09-04', '2026-09-01', '2026-09-04')).toEqual([
      'intent.considering/call 2026-09-07..2026-09-08',
      'grade.A/call 2026-09-10..2026-09-12',
      'org.A/call 2026-09-19..2026-10-04',
    ]);
  });

  // contrack interactionService; Dex docs; mycorrhizal
  it('Back-dated log never moves "last contact" backwards; deleting the newest log recomputes it; notes do not count', async () => {
    const book = new FakeRecords();
    const facts = await CustomerFactsIndex.of(book.records(), atOnce);
    const index = await DueIndex.of({ facts, rules }, asDay('2026-09-11'), atOnce);
    const clock = () => index.planOf(idOf(1))?.row?.reasons[0]?.clock.on;
    const log = (n: number, on: string, patch = {}) =>
      index.replan(facts.apply([book.put('interactions', makeInteraction(n, idOf(1), { on: asDay(on), ...patch }))]));
    index.replan(
      facts.apply([book.put('customers', makeCustomer(1, { addedOn: asDay(LONG_AGO), horizon: { pinned: 'A' } }))]),
    );
    log(10, '2026-09-08');
    log(11, '2026-08-20');
    log(12, '2026-09-10', { channel: 'note' });
    expect(clock()).toBe('2026-09-08');
    index.replan(facts.apply([book.del('interactions', idOf(10))]));
    expect(clock()).toBe('2026-08-20');
  });

  // Salesforce outcomes
  it('Unanswered attempt does not reset the clock; it schedules a retry', () => {
    const told: Told = {
      addedOn: LONG_AGO,
      talks: ['2026-09-01'],
      pinned: 'A',
      other: [['2026-09-08', { outcome: 'no-answer' }]],
    };
    const [reason] = rowOn('2026-09-08', told).reasons;
    expect([reason?.clock.on, reason?.shifts]).toEqual([
      '2026-09-01',
      [{ from: '2026-09-08', to: '2026-09-09', cause: 'retry' }],
    ]);
  });

  // PropilotApp. The rep's date stays, overdue, until a contact is logged, which clears it (day-of-work.test.ts).
  it('Manual date survives until it passes, then returns to automatic', () => {
    const told: Told = { addedOn: LONG_AGO, talks: ['2026-09-01'], pinned: 'A' };
    const manual: Told = { ...told, customer: { manualNext: { on: asDay('2026-10-01') } } };
    expect(['2026-09-08', '2026-10-01', '2026-10-02'].map((today) => planOn(today, manual).state)).toEqual([
      'manual',
      'manual',
      'manual',
    ]);
    expect(rowOn('2026-10-02', manual).overdue).toBe(true);
    expect(planOn('2026-10-02', { ...told, talks: ['2026-10-02'] }).state).toBe('automatic');
  });

  // EspoCRM's 24 h window; KashCal#308; nametag
  it('App off Friday–Monday: Monday start lists all missed, once each, nothing dropped', async () => {
    const book = new FakeRecords();
    // Due on Friday, Saturday and Sunday, 11 to 13 September, by the rep's own dates and by a rhythm.
    for (const [n, on] of [
      [1, '2026-09-11'],
      [2, '2026-09-12'],
      [3, '2026-09-13'],
    ] as const)
      book.put('customers', makeCustomer(n, { addedOn: asDay(LONG_AGO), manualNext: { on: asDay(on) } }));
    book.put('customers', makeCustomer(4, { addedOn: asDay(LONG_AGO), horizon: { pinned: 'O' } }));
    book.put('interactions', makeInteraction(40, idOf(4), { on: asDay('2026-09-08') }));
    const index = await indexOn(book, '2026-09-14');
    const rows = index.days(asDay('2026-09-01'), 60).flatMap((day) => day.rows.map((row) => [day.on, row.customer.id]));
    expect(rows.toSorted()).toEqual([1, 2, 3, 4].map((n) => ['2026-09-14', idOf(n)]));
    expect(index.overdue()).toBe(4);
  });

  // tasks#3017, #2438
  it('Finishing 5 overdue cycles once lands in the future (no 5× clicking)', () => {
    const late: Told = {
      addedOn: '2025-01-05',
      talks: ['2026-06-01'],
      pinned: 'A',
      deals: [['2023-09-01', 'delivered']],
    };
    const done: Told = { ...late, talks: ['2026-06-01', '2026-09-24'], other: [['2026-09-24', { channel: 'visit' }]] };
    expect(rowOn('2026-09-24', late).overdue).toBe(true);
    const open = openOn('2026-09-24', done).map((each) => each.split(' ')[1] ?? '');
    expect(open.filter((window) => window.slice(12) < '2026-09-24')).toEqual([]);
  });

  // HubSpot: people in a sequence that was changed fell out of it.
  it('Deleting/editing a rule or sequence: who is in it is planned by the rule as it is, and nobody is lost', () => {
    const told: Told = { addedOn: LONG_AGO, talks: ['2026-09-01'], pinned: 'A' };
    const without = new Map([...playbooks.cadences].filter(([id]) => id !== 'grade.A'));
    const plan = planOn('2026-09-08', told, { ...rules, playbooks: { ...playbooks, cadences: without } });
    expect([plan.state, plan.cause]).toEqual(['none', 'no-cadence']);
    expect(shortOf(rowOn('2026-09-08', told))).toBe('2026-09-07..2026-09-09 on 2026-09-08 grade.A');
  });

  // SuiteCRM#9930
  it('Editing one occurrence never touches unrelated events', () => {
    const samples = [sample({ askedOn: '2026-09-01' }), sample({ askedOn: '2026-09-02' }, { id: idOf(701) })];
    const told: Told = { addedOn: LONG_AGO, talks: [LONG_AGO], pinned: 'C', more: { samples } };
    const choices = [choose('skip', 'sample.asked/date/2026-09-01', '2026-09-02')];
    expect(stepsOf('sample.asked', '2026-09-02', { ...told, choices })).toBe('date 2026-09-03..2026-09-05');
    expect(stepsOf('grade.C', '2026-09-02', { ...told, choices })).toBe(stepsOf('grade.C', '2026-09-02', told));
  });
});
