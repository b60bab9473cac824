import { z } from 'zod';
import english from '../../resources/sample/told-case-en.json' with { type: 'json' };
import chinese from '../../resources/sample/told-case.json' with { type: 'json' };
import type { Op } from '../../shared/domain/book.ts';
import { ChannelSchema, DirectionSchema, OutcomeSchema } from '../../shared/domain/channel.ts';
import { addDays, asDay, type Day, isDay, partsOf } from '../../shared/domain/day.ts';
import { TimeSchema } from '../../shared/domain/record.ts';
import type { Language } from '../../shared/domain/record.ts';
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
  deal: z.strictObject({ product: z.string(), minor: z.number().int(), currency: z.string(), on: MonthDay }),
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

function around(
  make: Maker,
  customerId: string,
  { wife, assistant }: Told,
  assistantPhone: string,
): { ops: Op[]; assistantId: string } {
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
    phones: [make.phone(assistantPhone)],
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
  const { currency } = deal;
  return [
    make.put(
      'deals',
      make.record('deals', {
        customerId,
        product: deal.product,
        quantity: 1,
        amount: { minor: deal.minor, currency },
        on: dayIn(make.today, told.steps[0]?.on ?? deal.on),
        signedOn: dayIn(make.today, deal.on),
        deliveredOn: dayIn(make.today, gift.on),
        paidOn: dayIn(make.today, deal.on),
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

/** What the two tellings of the case do not share. */
const MARKS = {
  'zh-CN': {
    phone: '199 0000 0118',
    assistantPhone: '199 0000 0188',
    email: 'furniture@example.com',
    tag: '成交案例',
    source: '到店',
  },
  en: {
    phone: '+1 202-555-0118',
    assistantPhone: '+1 202-555-0188',
    email: 'camphorwood@example.com',
    tag: 'told case',
    source: 'past walk-in',
  },
} as const;

/** The told case in full: a furniture maker, from the first walk-in to the signature. */
export function toldCase(make: Maker, language: Language): Op[] {
  const told = ToldSchema.parse(language === 'zh-CN' ? chinese : english);
  const { phone, assistantPhone, email, tag, source } = MARKS[language];
  const customer = make.customer({
    kind: 'person',
    name: told.name,
    company: told.company,
    title: told.title,
    personal: told.personal,
    wanted: told.wanted,
    phones: [make.phone(phone)],
    emails: [email],
    tags: [tag],
    source,
    addedOn: dayIn(make.today, told.steps[0]?.on ?? '09-05'),
    language,
    manualNext: { on: addDays(make.today, 2), time: '10:30', what: told.next.what },
  });
  const { ops, assistantId } = around(make, customer.id, told, assistantPhone);
  const steps = told.steps.map((step) => {
    const withAssistant = /^(助理|Assistant)/.test(step.note) ? [assistantId] : [];
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
