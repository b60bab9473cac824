import { z } from 'zod';
import toldFile from '../../resources/sample/told-case.json' with { type: 'json' };
import type { Op } from '../../shared/domain/book.ts';
import { ChannelSchema, DirectionSchema, OutcomeSchema } from '../../shared/domain/channel.ts';
import { addDays, asDay, type Day, isDay, partsOf } from '../../shared/domain/day.ts';
import { TimeSchema } from '../../shared/domain/record.ts';
import type { Maker } from './maker.ts';

const MonthDay = z.string().regex(/^\d{2}-\d{2}$/);
const Aside = z.strictObject({ name: z.string(), title: z.string().optional(), note: z.string() });

const ToldSchema = z.strictObject({
  name: z.string(),
  company: z.string(),
  title: z.string(),
  personal: z.string(),
  wanted: z.string(),
  wife: Aside,
  assistant: Aside,
  steps: z.array(
    z.strictObject({
      on: MonthDay,
      time: TimeSchema,
      channel: ChannelSchema,
      direction: DirectionSchema,
      outcome: OutcomeSchema,
      note: z.string(),
    }),
  ),
  deal: z.strictObject({ product: z.string(), minor: z.number().int(), on: MonthDay }),
  gift: z.strictObject({
    item: z.string(),
    minor: z.number().int(),
    on: MonthDay,
    occasion: z.string(),
    reception: z.string(),
  }),
  promise: z.strictObject({ what: z.string() }),
  next: z.strictObject({ what: z.string() }),
});
type Told = z.infer<typeof ToldSchema>;

/** The last autumn that is over: the case was told of September and October. */
function dayIn(today: Day, monthDay: string): Day {
  const { year } = partsOf(today);
  const lastStep = asDay(`${year}-10-20`);
  const told = `${lastStep < today ? year : year - 1}-${monthDay}`;
  return isDay(told) ? told : today;
}

function around(make: Maker, customerId: string, { wife, assistant }: Told): { ops: Op[]; assistantId: string } {
  const partner = make.record('people', {
    customerId,
    name: wife.name,
    relation: 'spouse',
    phones: [],
    emails: [],
    note: wife.note,
  });
  const coach = make.record('people', {
    customerId,
    name: assistant.name,
    title: assistant.title,
    role: 'coach',
    phones: [make.phone('199 0000 0188')],
    emails: ['assistant@example.com'],
    standing: 3,
    note: assistant.note,
  });
  const birthday = make.record('specialDays', {
    customerId,
    kind: 'birthday',
    calendar: 'lunar',
    year: 1981,
    month: 8,
    day: 15,
    leap: false,
  });
  return {
    ops: [make.put('people', partner), make.put('people', coach), make.put('specialDays', birthday)],
    assistantId: coach.id,
  };
}

function trade(make: Maker, customerId: string, told: Told): Op[] {
  const { deal, gift, promise } = told;
  const currency = 'CNY';
  return [
    make.put(
      'deals',
      make.record('deals', {
        customerId,
        product: deal.product,
        quantity: 1,
        amount: { minor: deal.minor, currency },
        stage: 'paid',
        on: dayIn(make.today, deal.on),
      }),
    ),
    make.put(
      'gifts',
      make.record('gifts', {
        customerId,
        item: gift.item,
        occasion: gift.occasion,
        direction: 'given',
        state: 'given',
        on: dayIn(make.today, gift.on),
        cost: { minor: gift.minor, currency },
        reception: gift.reception,
      }),
    ),
    make.put('promises', make.record('promises', { customerId, what: promise.what, dueOn: addDays(make.today, 9) })),
  ];
}

/** The told case in full: a furniture maker, from the first walk-in to the signature. */
export function toldCase(make: Maker): Op[] {
  const told = ToldSchema.parse(toldFile);
  const customer = make.customer({
    kind: 'person',
    name: told.name,
    company: told.company,
    title: told.title,
    personal: told.personal,
    wanted: told.wanted,
    phones: [make.phone('199 0000 0118')],
    emails: ['furniture@example.com'],
    tags: ['成交案例'],
    source: '到店',
    addedOn: dayIn(make.today, told.steps[0]?.on ?? '09-05'),
    language: 'zh-CN',
    manualNext: { on: addDays(make.today, 2), time: '10:30', what: told.next.what },
  });
  const { ops, assistantId } = around(make, customer.id, told);
  const steps = told.steps.map((step) => {
    const withAssistant = step.note.startsWith('助理') ? [assistantId] : [];
    return make.interaction({
      ...step,
      customerId: customer.id,
      personIds: withAssistant,
      on: dayIn(make.today, step.on),
    });
  });
  return [
    make.put('customers', customer),
    ...ops,
    ...steps.map((step) => make.put('interactions', step)),
    ...trade(make, customer.id, told),
  ];
}
