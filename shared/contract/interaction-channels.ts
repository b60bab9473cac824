import { z } from 'zod';
import { ReasonSchema, WindowSchema } from '../domain/agenda.ts';
import { ChannelSchema, DirectionSchema, OutcomeSchema } from '../domain/channel.ts';
import { DaySchema } from '../domain/day.ts';
import { InteractionSchema } from '../domain/interaction.ts';
import { ProposalSchema } from '../domain/proposal.ts';
import { IdSchema, LineSchema, TimeSchema, WordsSchema } from '../domain/record.ts';
import { PromiseSchema } from '../domain/trade.ts';
import { NextStepSchema } from './agenda-channels.ts';
import { ChangedSchema, ChangedWithIdSchema } from './changed.ts';
import { type Channel, EVERYWHERE } from './place.ts';

const HorizonPatch = z.strictObject({ expectedOn: DaySchema.optional(), pinned: z.string().max(40).optional() });

const contact = {
  customerId: IdSchema,
  on: DaySchema,
  channel: ChannelSchema,
  direction: DirectionSchema,
  outcome: OutcomeSchema,
  intent: z.string().max(40).optional(),
  horizon: HorizonPatch.optional(),
};

const { objections, marks, minutes, cost, tags, competitorId } = InteractionSchema.shape;
/** What a talk brought besides its words. */
const brought = { objections, marks, minutes, cost, tags, competitorId };

export const interactionChannels = {
  /** One form: the contact, what changed in the customer's mind, what was promised, and the next step. */
  'interaction.log': {
    ask: z.strictObject({
      ...contact,
      personIds: z.array(IdSchema).max(50).optional(),
      time: TimeSchema.optional(),
      note: WordsSchema,
      promise: z.strictObject({ what: LineSchema.min(1), dueOn: DaySchema, kind: PromiseSchema.shape.kind }).optional(),
      ...brought,
      next: NextStepSchema,
    }),
    answer: z.strictObject({
      ...ChangedWithIdSchema.shape,
      nextOn: DaySchema.optional(),
      /** What is to be decided since this contact, and was not before it. */
      arisen: z.array(ProposalSchema).optional(),
    }),
    where: EVERYWHERE,
  },
  'interaction.change': {
    ask: z.strictObject({
      id: IdSchema,
      patch: z.strictObject({
        on: DaySchema.optional(),
        time: TimeSchema.optional(),
        channel: ChannelSchema.optional(),
        direction: DirectionSchema.optional(),
        outcome: OutcomeSchema.optional(),
        note: WordsSchema.optional(),
        /** Everybody who was there, of this customer. */
        personIds: z.array(IdSchema).max(50).optional(),
        ...brought,
      }),
      /** Fields to be emptied: JSON has no undefined. */
      clear: z.array(z.enum(['minutes', 'cost', 'competitorId'])).optional(),
    }),
    answer: ChangedSchema,
    where: EVERYWHERE,
  },
  'interaction.remove': { ask: z.strictObject({ id: IdSchema }), answer: ChangedSchema, where: EVERYWHERE },
  /** What the cadence would make of a contact that is not logged yet: fills the next-step line of the log box. */
  'interaction.preview': {
    ask: z.strictObject(contact),
    answer: z.strictObject({
      on: DaySchema.optional(),
      window: WindowSchema.optional(),
      reasons: z.array(ReasonSchema),
      /** Rows already planned on that day. */
      loadThatDay: z.number().int().min(0),
    }),
    where: EVERYWHERE,
  },
} as const satisfies Record<string, Channel>;
