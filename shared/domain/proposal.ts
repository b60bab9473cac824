import { z } from 'zod';
import { ChannelSchema } from './channel.ts';
import { CustomerSchema } from './customer.ts';
import { DaySchema } from './day.ts';
import { MoneySchema } from './money.ts';
import { CodeSchema } from './playbook.ts';
import { IdSchema, LineSchema } from './record.ts';

/** What the book may propose about a customer. Each is a file of the same name in electron/proposals. */
export const PROPOSAL_CODES = [
  'horizon-passed',
  'quote-silent',
  'talks-reached',
  'better-grade',
  'warming',
  'cooling',
  'hesitation',
  'change-channel',
  'unanswered',
  'decision-maker',
  'give-up',
] as const;
export const ProposalCodeSchema = z.enum(PROPOSAL_CODES);
export type ProposalCode = z.infer<typeof ProposalCodeSchema>;

const { intent, horizon, hesitation, preferredChannel, givenUp } = CustomerSchema.shape;

/** One thing that can be said yes to: fields of the customer as they would be written. */
const OptionSchema = z.strictObject({ intent, horizon, hesitation, preferredChannel, givenUp });
export type Option = z.infer<typeof OptionSchema>;

/** What a proposal stands on, as data; the window puts it into words. */
const AboutSchema = z.strictObject({
  /** How often: talks, attempts, objections. */
  count: z.number().int().min(0).optional(),
  days: z.number().int().min(0).optional(),
  /** The day it began, or happened. */
  on: DaySchema.optional(),
  cadence: CodeSchema.optional(),
  channel: ChannelSchema.optional(),
  /** What it was that came in or was begun. */
  what: z.enum(['deal', 'quote', 'incoming']).optional(),
  title: LineSchema.optional(),
  objections: z.array(CodeSchema).max(10).optional(),
  ruledBy: z.enum(['persons', 'procedures']).optional(),
  minutes: z.number().int().min(0).optional(),
  trips: z.number().int().min(0).optional(),
  spent: MoneySchema.optional(),
  earned: MoneySchema.optional(),
  /** Records to look at. */
  ids: z.array(IdSchema).max(20).optional(),
});
export type About = z.infer<typeof AboutSchema>;

/** Places where the rep decides with more than a press. */
const GO_TO = ['horizon', 'person', 'contacts', 'give-up', 'log'] as const;

/** Something the book would change and does not: the rep says yes to one of its options, or no. */
export const ProposalSchema = z.strictObject({
  code: ProposalCodeSchema,
  /** What it stands on as one line: a no holds for this line only. */
  evidence: LineSchema,
  about: AboutSchema,
  options: z.array(OptionSchema).max(4),
  go: z.enum(GO_TO).optional(),
});
export type Proposal = z.infer<typeof ProposalSchema>;
