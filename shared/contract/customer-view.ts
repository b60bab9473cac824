import { z } from 'zod';
import { CustomerSchema } from '../domain/customer.ts';
import { DaySchema } from '../domain/day.ts';
import { InteractionSchema } from '../domain/interaction.ts';
import { PersonSchema } from '../domain/person.ts';
import { SpecialDaySchema } from '../domain/special-day.ts';
import { DealSchema } from '../domain/deal.ts';
import { EnrolmentSchema } from '../domain/enrolment.ts';
import { FeedbackSchema } from '../domain/feedback.ts';
import { ComparisonSchema } from '../domain/comparison.ts';
import { GradingSchema } from '../domain/scale.ts';
import { TimetableSchema } from '../domain/timetable.ts';
import { SampleSchema } from '../domain/sample.ts';
import { ServiceVisitSchema } from '../domain/service-visit.ts';
import { SupplierContractSchema } from '../domain/supplier-contract.ts';
import { GiftSchema, PromiseSchema, QuoteSchema, ReferralSchema } from '../domain/trade.ts';
import { WantSchema } from '../domain/want.ts';
import { CustomerRowSchema } from './customer-row.ts';
import { ConversionSchema, PlacedSchema, RevenueSchema } from './grading-view.ts';

export const SpecialDayViewSchema = z.strictObject({
  ...SpecialDaySchema.shape,
  nextOn: DaySchema.optional(),
  /** Completed years (周岁) on `nextOn`; absent without a year. */
  age: z.number().int().optional(),
});
export type SpecialDayView = z.infer<typeof SpecialDayViewSchema>;

/** Everything about one customer. Interactions newest first, at most 200 of `interactionTotal`. */
export const DossierSchema = z.strictObject({
  customer: CustomerSchema,
  row: CustomerRowSchema,
  talks: z.number().int().min(0),
  people: z.array(PersonSchema),
  specialDays: z.array(SpecialDayViewSchema),
  interactions: z.array(InteractionSchema).max(200),
  interactionTotal: z.number().int().min(0),
  quotes: z.array(QuoteSchema),
  deals: z.array(DealSchema),
  promises: z.array(PromiseSchema),
  gifts: z.array(GiftSchema),
  samples: z.array(SampleSchema),
  wants: z.array(WantSchema),
  serviceVisits: z.array(ServiceVisitSchema),
  referrals: z.array(ReferralSchema),
  contracts: z.array(SupplierContractSchema),
  enrolments: z.array(EnrolmentSchema),
  feedback: z.array(FeedbackSchema),
  comparisons: z.array(ComparisonSchema),
  timetables: z.array(TimetableSchema),
  /** The history of the scales, newest first. */
  gradings: z.array(GradingSchema),
  /** How the relationship became what it is, oldest first. */
  conversions: z.array(ConversionSchema),
  placed: PlacedSchema,
  revenue: RevenueSchema,
});
export type Dossier = z.infer<typeof DossierSchema>;
