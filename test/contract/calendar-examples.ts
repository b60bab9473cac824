import type { Ask } from '../../shared/contract/contract.ts';
import { asDay, type Day } from '../../shared/domain/day.ts';

type Channels = 'calendar.range' | 'calendar.print' | 'followUp.previewMove' | 'followUp.move';

/** Asks of the calendar: what stands on its days, and what becomes of it when it is moved. */
export const calendarExamples = (customerId: string, key: string, today: Day): { [C in Channels]: Ask<C> } => ({
  'calendar.range': { from: today, until: asDay('2026-12-31') },
  'calendar.print': { view: 'month', on: today, layers: ['follow-ups', 'visits'] },
  'followUp.previewMove': { customerId, key, to: asDay('2026-11-25') },
  'followUp.move': { customerId, key, to: asDay('2026-11-24'), time: '10:00' },
});
