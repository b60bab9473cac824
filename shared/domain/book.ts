import type { z } from 'zod';
import { WorkYearRecordSchema } from '../almanac/work-year.ts';
import { AppointmentSchema } from './appointment.ts';
import { AttachmentSchema } from './attachment.ts';
import { BatchSchema } from './batch.ts';
import { BinEntrySchema } from './bin-entry.ts';
import { ChoiceSchema } from './choice.ts';
import { ComparisonSchema } from './comparison.ts';
import { CompetitorSchema } from './competitor.ts';
import { CustomerSchema } from './customer.ts';
import { CustomFieldSchema } from './custom-field.ts';
import { DealSchema } from './deal.ts';
import { DismissalSchema } from './dismissal.ts';
import { DistinctionSchema } from './distinction.ts';
import { EnrolmentSchema } from './enrolment.ts';
import { FeedbackSchema } from './feedback.ts';
import { GreetingSchema } from './greeting.ts';
import { InteractionSchema } from './interaction.ts';
import { ExportEntrySchema } from './ledger.ts';
import { LinkSchema } from './link.ts';
import { OwnAnswerSchema } from './objection.ts';
import { OwnDaysSchema } from './own-days.ts';
import { OwnPlaybookSchema } from './own-playbook.ts';
import { PersonSchema } from './person.ts';
import { ProductSchema } from './product.ts';
import { RequestSchema } from './request.ts';
import { SampleSchema } from './sample.ts';
import { SavedViewSchema } from './saved-view.ts';
import { GradingSchema } from './scale.ts';
import { ScriptSchema } from './script.ts';
import { ServiceVisitSchema } from './service-visit.ts';
import { SettingsSchema } from './settings.ts';
import { SpecialDaySchema } from './special-day.ts';
import { StorySchema } from './story.ts';
import { SuppressionSchema } from './suppression.ts';
import { StockSchema } from './stock.ts';
import { SupplierContractSchema } from './supplier-contract.ts';
import { TimetableSchema } from './timetable.ts';
import { GiftSchema, PromiseSchema, QuoteSchema, ReferralSchema } from './trade.ts';
import { WantSchema } from './want.ts';

/** Version of the records below. A book of a higher one opens read-only; a lower one is migrated. */
export const BOOK_SCHEMA = 5;

/**
 * The collections of the book, in the order in which they are written.
 *
 * The interactions come last: they are two thirds of a long-kept book, and nothing on the first screen waits for their notes.
 */
export const COLLECTIONS = {
  settings: SettingsSchema,
  workYears: WorkYearRecordSchema,
  ownDays: OwnDaysSchema,
  products: ProductSchema,
  batches: BatchSchema,
  competitors: CompetitorSchema,
  playbooks: OwnPlaybookSchema,
  scripts: ScriptSchema,
  ownAnswers: OwnAnswerSchema,
  stories: StorySchema,
  customFields: CustomFieldSchema,
  savedViews: SavedViewSchema,
  distinctions: DistinctionSchema,
  suppressions: SuppressionSchema,
  stock: StockSchema,
  customers: CustomerSchema,
  people: PersonSchema,
  specialDays: SpecialDaySchema,
  quotes: QuoteSchema,
  deals: DealSchema,
  promises: PromiseSchema,
  gifts: GiftSchema,
  samples: SampleSchema,
  wants: WantSchema,
  serviceVisits: ServiceVisitSchema,
  referrals: ReferralSchema,
  contracts: SupplierContractSchema,
  enrolments: EnrolmentSchema,
  choices: ChoiceSchema,
  gradings: GradingSchema,
  dismissals: DismissalSchema,
  feedback: FeedbackSchema,
  requests: RequestSchema,
  links: LinkSchema,
  comparisons: ComparisonSchema,
  timetables: TimetableSchema,
  greetings: GreetingSchema,
  appointments: AppointmentSchema,
  exports: ExportEntrySchema,
  attachments: AttachmentSchema,
  bin: BinEntrySchema,
  interactions: InteractionSchema,
} as const satisfies Record<string, z.ZodType>;

export type Collection = keyof typeof COLLECTIONS;
export type RecordOf<C extends Collection> = z.infer<(typeof COLLECTIONS)[C]>;
export const COLLECTION_NAMES = Object.keys(COLLECTIONS) as Collection[];

/** The book in memory: records by id, in the order they came. Read-only to everybody but the store. */
export type BookRecords = { readonly [C in Collection]: ReadonlyMap<string, Readonly<RecordOf<C>>> };

/** One change: a whole record put, or one removed by id. */
export type Op =
  | { [C in Collection]: readonly ['put', C, RecordOf<C>] }[Collection]
  | readonly ['del', Collection, string];

/** What a change is called in the undo toast and the history; worded by shared/i18n under `change.*`. */
export interface ChangeLabel {
  readonly code: string;
  readonly params?: Readonly<Record<string, string | number>>;
}
