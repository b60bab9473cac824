import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planParts } from '../../../electron/calendar/part-plan.ts';
import { asDay } from '../../../shared/domain/day.ts';
import { makeFollowUp, noted, render, uuid } from '../../helpers/due-things.ts';
import { readCalendar } from '../../helpers/read-calendar.ts';

const followUps = (from: number, until: number, why = '') =>
  Array.from({ length: until - from }, (_, i) => makeFollowUp({ uidKey: uuid(from + i), why: [why] }));

const brief = (rendered: ReturnType<typeof render>) => rendered.parts.map(({ name, events }) => ({ name, events }));
const octets = (text: string) => new TextEncoder().encode(text).length;

describe('a large calendar', () => {
  it('of 1,001 events is two files, each a calendar of its own name', () => {
    const rendered = render(followUps(0, 1001));
    expect(brief(rendered)).toEqual([
      { name: 'Customer reminders.ics', events: 1000 },
      { name: 'Customer reminders 2.ics', events: 1 },
    ]);
    expect(rendered.events).toBe(1001);
    expect(rendered.parts.map(({ text }) => readCalendar(text).name)).toEqual([
      'Customer reminders',
      'Customer reminders 2',
    ]);
    expect(rendered.parts.map(({ text }) => readCalendar(text).events.length)).toEqual([1000, 1]);
  });

  it('of long texts is split before 900,000 octets, and not much before', () => {
    const sizes = render(followUps(0, 200, '客户很在意交期'.repeat(500))).parts.map(({ text }) => octets(text));
    expect(sizes.every((size) => size <= 900_000)).toBe(true);
    expect(sizes[0]).toBeGreaterThan(850_000);
  });

  it('keeps every event in its file when others come and go', () => {
    const one = render(followUps(0, 1500));
    const two = render(followUps(400, 1700), { ledger: noted(one), now: '2026-11-23T08:00:00.000Z' });
    expect(brief(two)).toEqual([
      { name: 'Customer reminders.ics', events: 800 },
      { name: 'Customer reminders 2.ics', events: 500 },
    ]);
    const files = (rendered: typeof one) =>
      new Map(rendered.parts.flatMap(({ name, text }) => readCalendar(text).events.map((e) => [e.uid, name] as const)));
    const before = files(one);
    const moved = [...files(two)].filter(([uid, name]) => before.has(uid) && before.get(uid) !== name);
    expect(moved).toEqual([]);
    expect(two.ledgerChanges).toHaveLength(200);
  });

  it('keeps the name of the second file when the first has become empty', () => {
    const ledger = noted(render(followUps(0, 1001)));
    const [last] = [...ledger.values()].filter(({ part }) => part === 1);
    const remaining = followUps(0, 1001).filter((f) => last?.uid.includes(f.uidKey));
    expect(brief(render(remaining, { ledger }))).toEqual([{ name: 'Customer reminders 2.ics', events: 1 }]);
  });

  it('moves only what no longer fits, and notes where it went', () => {
    const ledger = noted(render(followUps(0, 1000)));
    const grow = (before: typeof ledger) =>
      render(followUps(0, 1000, '字'.repeat(150)), { ledger: before, now: '2026-11-23T08:00:00.000Z' });
    const grown = grow(ledger);
    const [kept = 0, moved = 0, ...more] = grown.parts.map(({ events }) => events);
    expect([kept + moved, more]).toEqual([1000, []]);
    expect(kept).toBeGreaterThan(500);
    expect(grown.ledgerChanges.filter(({ part }) => part === 1)).toHaveLength(moved);
    expect(grow(noted(grown, ledger))).toEqual({ ...grown, changed: 0, ledgerChanges: [] });
  });
});

it('never overfills a file, loses an event or moves one that fits', () => {
  const weighed = fc.record({
    octets: fc.integer({ min: 1, max: 300_000 }),
    part: fc.option(fc.integer({ min: 0, max: 4 }), { nil: undefined }),
  });
  fc.assert(
    fc.property(fc.array(weighed, { maxLength: 60 }), (list) => {
      const events = list.map((event, i) => ({ ...event, uid: String(i) }));
      const plan = planParts(events);
      expect([...plan.keys()].sort()).toEqual(events.map((e) => e.uid).sort());
      const sums = new Map<number, number>();
      for (const e of events) sums.set(plan.get(e.uid) ?? -1, (sums.get(plan.get(e.uid) ?? -1) ?? 0) + e.octets);
      expect([...sums.values()].every((sum) => sum <= 900_000)).toBe(true);
      const again = planParts(events.map((e) => ({ ...e, part: plan.get(e.uid) })));
      expect(again).toEqual(plan);
    }),
  );
});

it.each([
  ['客户提醒 2026/11: "all"?', '客户提醒 2026 11 all.ics'],
  ['...', 'calendar.ics'],
  ['', 'Account Book.ics'],
  ['字'.repeat(100), `${'字'.repeat(60)}.ics`],
])('a calendar called %s is a file every system takes', (calendarName, name) => {
  expect(render([makeFollowUp({ on: asDay('2026-11-24') })], { calendarName }).parts[0]?.name).toBe(name);
});
