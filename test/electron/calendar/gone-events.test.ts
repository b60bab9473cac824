import { describe, expect, it } from 'vitest';
import { asDay } from '../../../shared/domain/day.ts';
import type { CalendarAsk } from '../../../electron/calendar/calendar-ask.ts';
import { makeBirthday, makeFollowUp, noted, onlyText, render, uuid } from '../../helpers/due-things.ts';
import { readCalendar } from '../../helpers/read-calendar.ts';

const SPAN = { from: asDay('2026-11-22'), until: asDay('2027-01-31'), zone: 'Asia/Shanghai' };
const ann = makeFollowUp({ uidKey: uuid(1), customerName: 'Ann Example', time: '09:30' });
const bo = makeFollowUp({ uidKey: uuid(2), customerName: 'Bo Example', on: asDay('2026-12-10') });
const day = makeBirthday({ name: 'Cy Example' });

const given = render([ann, bo, day], { span: SPAN, profile: 'feed' });
const ledger = noted(given);
const on = (today: string, more: Partial<CalendarAsk> = {}): Partial<CalendarAsk> => ({
  ledger,
  span: { ...SPAN, from: asDay(today) },
  today: asDay(today),
  now: `${today}T08:00:00.000Z`,
  profile: 'feed',
  ...more,
});

describe('what stands in a calendar and holds no more', () => {
  it('is told by name, day and hour, so that it can be deleted by hand', () => {
    const { gone } = render([bo], on('2026-11-23', { profile: 'outlook' }));
    expect(gone.map(({ title, on: when, time }) => [title, when, time])).toEqual([
      ['Contact Ann Example', '2026-11-24', '09:30'],
      ['Cy Example: birthday', undefined, undefined],
    ]);
  });

  it('is in no file that is imported: an import deletes nothing', () => {
    expect(onlyText(render([bo], on('2026-11-23', { profile: 'outlook' })))).not.toContain('CANCELLED');
  });

  it('is not what merely was not chosen, lies beyond the days asked for, or has passed', () => {
    const unchosen = render([bo], on('2026-11-23', { unchosen: [ann, day] }));
    const beyond = render([ann, day], on('2026-11-23', { span: { ...SPAN, until: asDay('2026-12-01') } }));
    const passed = render([bo, day], on('2026-11-25'));
    expect([unchosen.gone, beyond.gone, passed.gone]).toEqual([[], [], []]);
  });

  it('stays called off for thirty days in a file that is kept current, with a higher sequence, and then drops out', () => {
    const off = render([bo, day], on('2026-11-23'));
    const after = noted(off, ledger);
    const seen = (today: string) =>
      readCalendar(onlyText(render([bo, day], on(today, { ledger: after })))).events.find(
        ({ summary }) => summary === 'Contact Ann Example',
      );
    expect(onlyText(off)).toContain('STATUS:CANCELLED');
    expect(seen('2026-11-23')).toMatchObject({ sequence: 1, start: '2026-11-24T01:30:00Z', alarms: [] });
    expect(seen('2026-12-23')).toEqual(seen('2026-11-23'));
    expect(seen('2026-12-24')).toBeUndefined();
  });

  it('is told on one day and not again on the next', () => {
    const after = noted(render([bo, day], on('2026-11-23')), ledger);
    expect(render([bo, day], on('2026-11-23', { ledger: after })).gone).toHaveLength(1);
    expect(render([bo, day], on('2026-11-24', { ledger: after })).gone).toEqual([]);
  });

  it('comes back as itself, one sequence further, when it holds again', () => {
    const after = noted(render([bo, day], on('2026-11-23')), ledger);
    const back = render([ann, bo, day], on('2026-11-24', { ledger: after }));
    expect(back).toMatchObject({ fresh: 1, changed: 0, gone: [] });
    const event = readCalendar(onlyText(back)).events.find(({ summary }) => summary === 'Contact Ann Example');
    expect(event?.sequence).toBe(2);
    expect(back.ledgerChanges.map(({ goneOn }) => goneOn)).toEqual([undefined]);
  });
});

describe('an export of changes only', () => {
  it('holds what is new or other than it was given, and notes as much as one of everything', () => {
    const moved = [{ ...ann, time: '10:30' }, bo, day, makeFollowUp({ uidKey: uuid(5), on: asDay('2026-12-01') })];
    const delta = render(moved, on('2026-11-23', { profile: 'outlook', changesOnly: true }));
    const whole = render(moved, on('2026-11-23', { profile: 'outlook' }));
    expect(delta).toMatchObject({ events: 2, fresh: 1, changed: 1 });
    expect(delta.ledgerChanges).toEqual(whole.ledgerChanges);
    expect(readCalendar(onlyText(delta)).events.map(({ start }) => start)).toEqual([
      '2026-11-24T02:30:00Z',
      '2026-12-01',
    ]);
  });

  it('of a calendar that is up to date is no file at all', () => {
    const same = render([ann, bo, day], on('2026-11-23', { changesOnly: true }));
    expect(same).toMatchObject({ parts: [], events: 0, ledgerChanges: [] });
  });
});
