import type { Answer, Ask } from '../../shared/contract/contract.ts';
import type { Handlers } from '../../shared/contract/handlers.ts';
import { addDays, daysFrom } from '../../shared/domain/day.ts';
import { ok, type Result } from '../../shared/result.ts';
import type { CustomerFacts } from '../cadence/facts.ts';
import { forecastOf } from '../cadence/forecast/forecast.ts';
import { type Context, customerNameOf } from './context.ts';

const STARVED_TOLD = 200;
const NOTHING = { calls: 0, visits: 0, written: 0 };

function* everybody({ indexes }: Pick<Context, 'indexes'>): Generator<CustomerFacts> {
  for (const id of indexes.facts.ids()) {
    const facts = indexes.facts.of(id);
    if (facts !== undefined) yield { ...facts, revenueClass: indexes.due.revenue.classOf(id) };
  }
}

async function forecast(context: Context, { weeks }: Ask<'plan.forecast'>): Promise<Result<Answer<'plan.forecast'>>> {
  const today = context.world.today();
  const last = addDays(today, weeks * 7 - 1);
  const { rules } = context.indexes;
  const { workDays } = context;
  const { days, starved } = await forecastOf(everybody(context), rules, today, last, () => context.world.pause());
  return ok({
    capacity: { ...rules.capacity },
    days: daysFrom(today, last).map((on) => ({
      on,
      workDay: workDays.isWorkDay(on),
      ...(days.get(on) ?? NOTHING),
    })),
    starved: starved.slice(0, STARVED_TOLD).map((each) => ({
      ...each,
      name: customerNameOf(context, each.customerId),
    })),
    starvedTotal: starved.length,
    starvedCustomers: new Set(starved.map(({ customerId }) => customerId)).size,
  });
}

export const planForecastHandlers = (context: Context): Pick<Handlers, 'plan.forecast'> => ({
  'plan.forecast': (ask) => forecast(context, ask),
});
