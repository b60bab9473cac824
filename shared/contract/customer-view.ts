import { z } from 'zod';
import { ChannelSchema } from '../domain/channel.ts';
import { CustomerSchema } from '../domain/customer.ts';
import { DaySchema } from '../domain/day.ts';
import { InteractionSchema } from '../domain/interaction.ts';
import { PersonSchema } from '../domain/person.ts';
import { IdSchema, TimeSchema } from '../domain/record.ts';
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
import { ConversionSchema, PlacedSchema, RevenueSchema } from './grading-view.ts';
import { GradeMarkSchema, ReasonSchema, WindowSchema } from '../domain/agenda.ts';

export const RelationshipSchema = z.enum(['lead', 'prospect', 'lost', 'buyer']);
export type Relationship = z.infer<typeof RelationshipSchema>;

/** When the next contact is, who decides that, or why there is none. */
export const NextSchema = z.strictObject({
  state: z.enum(['automatic', 'manual', 'none']),
  /** Only with `none`: given-up, do-not-contact, frozen, chosen-none, no-cadence. */
  cause: z.string().optional(),
  on: DaySchema.optional(),
  time: TimeSchema.optional(),
  what: z.string().optional(),
  window: WindowSchema.optional(),
  overdue: z.boolean(),
  daysLate: z.number().int().min(0),
  channel: ChannelSchema.optional(),
  reasons: z.array(ReasonSchema),
  keys: z.array(z.string()),
});
export type Next = z.infer<typeof NextSchema>;

/** One line of the customers list. */
export const CustomerRowSchema = z.strictObject({
  id: IdSchema,
  kind: z.enum(['person', 'organization']),
  name: z.string(),
  company: z.string().optional(),
  title: z.string().optional(),
  relationship: RelationshipSchema,
  /** A buyer who went to another, or had no deal for long. */
  dormant: z.literal(true).optional(),
  grade: GradeMarkSchema.optional(),
  intent: z.string().optional(),
  tags: z.array(z.string()),
  next: NextSchema,
  /** As they stand in the book: a freeze may lie ahead or be over. */
  givenUp: CustomerSchema.shape.givenUp,
  frozen: CustomerSchema.shape.frozen,
  lastOn: DaySchema.optional(),
  /** The number or address to use first, as typed. */
  reach: z.strictObject({ channel: ChannelSchema, text: z.string() }).optional(),
});
export type CustomerRow = z.infer<typeof CustomerRowSchema>;

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
