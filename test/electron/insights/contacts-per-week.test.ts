import { describe, expect, it } from 'vitest';
import { contactsPerWeek, weekStart } from '../../../electron/insights/contacts-per-week.ts';
import { asDay } from '../../../shared/domain/day.ts';
import type { Interaction } from '../../../shared/domain/interaction.ts';

const contact = (on: string, fields: Partial<Interaction> = {}) => ({
  on: asDay(on),
  channel: 'call' as const,
  direction: 'out' as const,
  outcome: 'reached' as const,
  ...fields,
});

describe('contacts per week', () => {
  it.each([
    ['2026-11-22', 1, '2026-11-16'],
    ['2026-11-22', 7, '2026-11-22'],
    ['2026-11-23', 1, '2026-11-23'],
    ['2026-11-23', 7, '2026-11-22'],
  ] as const)('the week of %s that begins on weekday %i starts on %s', (day, first, start) => {
    expect(weekStart(asDay(day), first)).toBe(start);
  });

  it('counts talks and attempts by channel, keeps empty weeks, and leaves notes and other times out', () => {
    const weeks = contactsPerWeek(
      [
        contact('2026-11-08'),
        contact('2026-11-09', { channel: 'wechat', outcome: 'sent' }),
        contact('2026-11-22', { outcome: 'no-answer' }),
        contact('2026-11-22', { channel: 'note' }),
        contact('2026-11-23'),
      ],
      { today: asDay('2026-11-22'), weeks: 2, firstDayOfWeek: 1 },
    );
    expect(weeks).toEqual([
      { from: '2026-11-09', total: 1, talks: 0, attempts: 0, byChannel: { wechat: 1 } },
      { from: '2026-11-16', total: 1, talks: 0, attempts: 1, byChannel: { call: 1 } },
    ]);
  });
});
