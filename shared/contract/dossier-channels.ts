import { z } from 'zod';
import { DealSchema } from '../domain/deal.ts';
import { EnrolmentSchema } from '../domain/enrolment.ts';
import { ComparisonSchema } from '../domain/comparison.ts';
import { FeedbackSchema } from '../domain/feedback.ts';
import { TimetableSchema } from '../domain/timetable.ts';
import { GreetingSchema } from '../domain/greeting.ts';
import { LinkSchema } from '../domain/link.ts';
import { PersonSchema } from '../domain/person.ts';
import { RequestSchema } from '../domain/request.ts';
import { IdSchema } from '../domain/record.ts';
import { SampleSchema } from '../domain/sample.ts';
import { ServiceVisitSchema } from '../domain/service-visit.ts';
import { SpecialDaySchema } from '../domain/special-day.ts';
import { SupplierContractSchema } from '../domain/supplier-contract.ts';
import { GiftSchema, PromiseSchema, QuoteSchema, ReferralSchema } from '../domain/trade.ts';
import { WantSchema } from '../domain/want.ts';
import { ChangedSchema, ChangedWithIdSchema } from './changed.ts';
import { type Channel, EVERYWHERE } from './place.ts';

/** A record as a form writes it: without `id` it is new, with one it replaces. */
export const written = <S extends z.ZodRawShape>(shape: S) => {
  const { id: _id, createdAt: _createdAt, changedAt: _changedAt, ...rest } = shape;
  return z.strictObject({ ...rest, id: IdSchema.optional() });
};

const RemoveAsk = z.strictObject({ id: IdSchema });
export const removal = { ask: RemoveAsk, answer: ChangedSchema, where: EVERYWHERE } as const;

export const dossierChannels = {
  'person.save': { ask: written(PersonSchema.shape), answer: ChangedWithIdSchema, where: EVERYWHERE },
  'person.remove': removal,
  'specialDay.save': { ask: written(SpecialDaySchema.shape), answer: ChangedWithIdSchema, where: EVERYWHERE },
  'specialDay.remove': removal,
  'quote.save': { ask: written(QuoteSchema.shape), answer: ChangedWithIdSchema, where: EVERYWHERE },
  'quote.remove': removal,
  'deal.save': { ask: written(DealSchema.shape), answer: ChangedWithIdSchema, where: EVERYWHERE },
  'deal.remove': removal,
  'promise.save': { ask: written(PromiseSchema.shape), answer: ChangedWithIdSchema, where: EVERYWHERE },
  'promise.remove': removal,
  'gift.save': { ask: written(GiftSchema.shape), answer: ChangedWithIdSchema, where: EVERYWHERE },
  'gift.remove': removal,
  'sample.save': { ask: written(SampleSchema.shape), answer: ChangedWithIdSchema, where: EVERYWHERE },
  'sample.remove': removal,
  'want.save': { ask: written(WantSchema.shape), answer: ChangedWithIdSchema, where: EVERYWHERE },
  'want.remove': removal,
  'serviceVisit.save': { ask: written(ServiceVisitSchema.shape), answer: ChangedWithIdSchema, where: EVERYWHERE },
  'serviceVisit.remove': removal,
  'referral.save': { ask: written(ReferralSchema.shape), answer: ChangedWithIdSchema, where: EVERYWHERE },
  'referral.remove': removal,
  'contract.save': {
    ask: written(SupplierContractSchema.shape).omit({ knownOn: true }),
    answer: ChangedWithIdSchema,
    where: EVERYWHERE,
  },
  'contract.remove': removal,
  /** A cadence put on a customer by hand, or (with `exit`) taken off them. */
  'enrolment.save': { ask: written(EnrolmentSchema.shape), answer: ChangedWithIdSchema, where: EVERYWHERE },
  'enrolment.remove': removal,
  'feedback.save': { ask: written(FeedbackSchema.shape), answer: ChangedWithIdSchema, where: EVERYWHERE },
  'feedback.remove': removal,
  'request.save': { ask: written(RequestSchema.shape), answer: ChangedWithIdSchema, where: EVERYWHERE },
  'request.remove': removal,
  'link.save': { ask: written(LinkSchema.shape), answer: ChangedWithIdSchema, where: EVERYWHERE },
  'link.remove': removal,
  'greeting.save': { ask: written(GreetingSchema.shape), answer: ChangedWithIdSchema, where: EVERYWHERE },
  'greeting.remove': removal,
  'comparison.save': { ask: written(ComparisonSchema.shape), answer: ChangedWithIdSchema, where: EVERYWHERE },
  'comparison.remove': removal,
  'timetable.save': { ask: written(TimetableSchema.shape), answer: ChangedWithIdSchema, where: EVERYWHERE },
  'timetable.remove': removal,
} as const satisfies Record<string, Channel>;
