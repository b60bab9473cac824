import { describe, expect, it } from 'vitest';
import type { Appointment } from '../../../../shared/domain/appointment.ts';
import { asDay } from '../../../../shared/domain/day.ts';
import { movedAppointment } from '../../../../renderer/features/calendar/moved-appointment.ts';

const AT = '2026-11-22T00:00:00Z';
const agreed: Appointment = {
  id: '00000000-0000-4000-8000-000000000009',
  createdAt: AT,
  changedAt: AT,
  kind: 'meeting',
  title: '碰头',
  on: asDay('2026-11-24'),
  zone: 'Europe/Berlin',
  state: 'planned',
};
const place = (from: string, to: string, time?: string) => ({ from: asDay(from), to: asDay(to), time });
const moved = (more: Partial<Appointment>, placing: ReturnType<typeof place>) =>
  movedAppointment({ ...agreed, ...more }, placing, 'Asia/Shanghai');

describe('an appointment that is moved', () => {
  it('takes all its days along, whichever of them it was taken by', () => {
    const several = { until: asDay('2026-11-26') };
    expect(moved(several, place('2026-11-25', '2026-11-30'))).toMatchObject({ on: '2026-11-29', until: '2026-12-01' });
  });

  it('keeps its hour and its zone on another day, also where its day is another one there', () => {
    const night = { time: '20:00', minutes: 45 };
    expect(moved(night, place('2026-11-25', '2026-11-27'))).toMatchObject({
      ...night,
      on: '2026-11-26',
      zone: 'Europe/Berlin',
    });
  });

  it('given an hour stands on it by the rep’s own clock, and lasts as long as before', () => {
    expect(moved({ time: '09:00', minutes: 90 }, place('2026-11-24', '2026-11-25', '15:15'))).toMatchObject({
      on: '2026-11-25',
      time: '15:15',
      minutes: 90,
      zone: 'Asia/Shanghai',
    });
  });

  it('of several days that is given an hour is on that day alone', () => {
    const one = moved({ until: asDay('2026-11-26') }, place('2026-11-24', '2026-11-25', '10:00'));
    expect([one.on, one.time, one.until]).toEqual(['2026-11-25', '10:00', undefined]);
  });

  it('is asked for without the stamps of the book', () => {
    expect(Object.keys(moved({}, place('2026-11-24', '2026-11-25')))).not.toContain('createdAt');
  });
});
