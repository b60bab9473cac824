import type { Answer, Ask } from '../../shared/contract/contract.ts';
import type { Handlers } from '../../shared/contract/handlers.ts';
import { addDays, daysFrom } from '../../shared/domain/day.ts';
import { ok, type Result } from '../../shared/result.ts';
import type { CustomerFacts } from '../cadence/facts.ts';
import { forecastOf } from '../cadence/forecast/forecast.ts';
import type { PlanRules } from '../cadence/rules.ts';
import type { DueIndex, PlanGround } from '../indexes/due-index.ts';
import { type Context, customerNameOf } from './context.ts';

const STARVED_TOLD = 200;
const NOTHING = { calls: 0, visits: 0, written: 0 };

function* everybody(known: PlanGround['facts'], { revenue }: DueIndex): Generator<CustomerFacts> {
  for (const id of known.ids()) {
    const facts = known.of(id);
    if (facts !== undefined) yield { ...facts, revenueClass: revenue.classOf(id) };
  }
}

/** The work of the coming weeks by these rules. Written nowhere; others have their turn meanwhile. */
export async function forecastBy(
  context: Context,
  rules: PlanRules,
  weeks: number,
  facts: PlanGround['facts'] = context.indexes.facts,
): Promise<Answer<'plan.forecast'>> {
  const today = context.world.today();
  const last = addDays(today, weeks * 7 - 1);
  const workDays = rules.workDays();
  const { days, starved } = await forecastOf(everybody(facts, context.indexes.due), rules, today, last, () =>
    context.world.pause(),
  );
  return {
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
  };
}

const forecast = async (context: Context, { weeks }: Ask<'plan.forecast'>): Promise<Result<Answer<'plan.forecast'>>> =>
  ok(await forecastBy(context, context.indexes.rules, weeks));

export const planForecastHandlers = (context: Context): Pick<Handlers, 'plan.forecast'> => ({
  'plan.forecast': (ask) => forecast(context, ask),
});
