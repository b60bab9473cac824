import { describe, expect, it } from 'vitest';
import type { Appointment } from '../../../../shared/domain/appointment.ts';
import { asDay } from '../../../../shared/domain/day.ts';
import {
  appointmentAsk,
  draftOf,
  emptyEntry,
  type EntryDraft,
  type EntryTime,
  lastingOf,
  problemsOf,
  timeOfAppointment,
} from '../../../../renderer/features/appointment/entry-draft.ts';

const TODAY = asDay('2026-11-23');
const on = asDay('2026-11-25');
const ID = '00000000-0000-4000-8000-000000000009';
const empty = emptyEntry('Asia/Shanghai');
const when = (more: Partial<EntryTime> = {}) => ({ on, until: undefined, time: undefined, end: undefined, ...more });
const customer = { id: ID, name: '张测试' };

describe('what is put on a day', () => {
  it.each<[string, Partial<EntryDraft>, Partial<EntryTime>, string[]]>([
    ['an appointment says what it is for', {}, {}, ['title']],
    ['and needs no customer', { title: '碰头' }, {}, []],
    ['a next step needs a customer and no words', { sort: 'next-step' }, {}, ['customer']],
    ['a promise needs both', { sort: 'promise' }, {}, ['title', 'customer']],
    [
      'a next step is not planned for a day that has passed',
      { sort: 'next-step', customer },
      { on: asDay('2026-11-20') },
      ['past'],
    ],
    ['what was agreed may have been', { title: '碰头' }, { on: asDay('2026-11-20') }, []],
    ['a day is a day', { title: '碰头' }, { on: undefined }, ['day']],
    ['several days end after they begin', { title: '展会' }, { until: asDay('2026-11-24') }, ['until']],
    ['an hour ends after it begins', { title: '碰头' }, { time: '14:00', end: '14:00' }, ['end']],
  ])('%s', (_, draft, time, problems) => {
    expect(problemsOf({ ...empty, ...draft }, when(time), TODAY)).toEqual(problems);
  });

  it.each([
    ['09:00', '10:30', 90],
    ['23:00', '01:00', 120],
    ['14:00', '13:00', 0],
    ['14:00', undefined, undefined],
    [undefined, '14:00', undefined],
  ])('from %s to %s lasts %s minutes', (time, end, minutes) => {
    expect(lastingOf({ time, end })).toBe(minutes);
  });
});

describe('an appointment in the form', () => {
  const written: Appointment = {
    id: ID,
    createdAt: '2026-11-22T00:00:00Z',
    changedAt: '2026-11-22T00:00:00Z',
    customerId: ID,
    personIds: [ID],
    kind: 'showroom',
    title: '试驾',
    on,
    time: '14:00',
    minutes: 45,
    zone: 'Asia/Shanghai',
    place: '一楼',
    state: 'planned',
    importUid: 'uid@example',
  };

  it('comes out as it went in', () => {
    const { createdAt: _created, changedAt: _changed, ...asked } = written;
    const time = { ...timeOfAppointment(written), on };
    expect(time.end).toBe('14:45');
    expect(appointmentAsk(draftOf(written, '张测试'), time, written)).toEqual(asked);
  });

  it('loses the people of another customer, and the customer where it became the rep’s own', () => {
    const other = { ...draftOf(written, '张测试'), customer: { id: ID.replace('9', '8'), name: '李测试' } };
    expect(appointmentAsk(other, { ...timeOfAppointment(written), on }, written).personIds).toBeUndefined();
    const own = appointmentAsk({ ...other, sort: 'personal' }, { ...timeOfAppointment(written), on }, written);
    expect([own.kind, own.customerId]).toEqual(['personal', undefined]);
  });

  it('has a last day only without an hour', () => {
    const until = asDay('2026-11-27');
    expect(appointmentAsk({ ...empty, title: '展会' }, when({ until }), undefined).until).toBe(until);
    expect(
      appointmentAsk({ ...empty, title: '展会' }, when({ until, time: '09:00' }), undefined).until,
    ).toBeUndefined();
  });
});
