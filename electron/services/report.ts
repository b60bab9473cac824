import type { Ask } from '../../shared/contract/contract.ts';
import type { Handlers } from '../../shared/contract/handlers.ts';
import { ok } from '../../shared/result.ts';
import { contactsPerWeek } from '../insights/contacts-per-week.ts';
import { agendaDays } from './agenda.ts';
import type { Context } from './context.ts';
import { playbookList } from './playbook-list.ts';
import { settingsOf } from './settings.ts';

function contacts(context: Context, { weeks, ahead }: Ask<'report.contacts'>) {
  const today = context.world.today();
  const { firstDayOfWeek } = settingsOf(context);
  const days = agendaDays(context, today, ahead);
  return ok({
    weeks: contactsPerWeek(context.book.records.interactions.values(), { today, weeks, firstDayOfWeek }),
    load: days.map(({ on, rows }) => ({ on, count: rows.length, workDay: context.workDays.isWorkDay(on) })),
    overdue: days[0]?.rows.filter((row) => row.overdue).length ?? 0,
  });
}

export const reportHandlers = (context: Context): Pick<Handlers, 'report.contacts' | 'playbook.list'> => ({
  'report.contacts': async (ask) => contacts(context, ask),
  'playbook.list': async () => ok(playbookList(context)),
});
