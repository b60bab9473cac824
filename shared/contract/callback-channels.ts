import { z } from 'zod';
import { ChannelSchema, OutcomeSchema } from '../domain/channel.ts';
import { DaySchema } from '../domain/day.ts';
import { CallbackSchema } from '../domain/interaction.ts';
import { IdSchema, LineSchema, TimeSchema, WordsSchema } from '../domain/record.ts';
import { WantSchema } from '../domain/want.ts';
import { ChangedWithIdSchema } from './changed.ts';
import { NextStepSchema } from './agenda-channels.ts';
import { type Channel, EVERYWHERE } from './place.ts';

/** The three questions every buyer is asked once a year. */
export const SURVEY_QUESTIONS = ['why-us', 'what-made-you-buy', 'what-to-improve'] as const;
const SurveySchema = z
  .array(z.strictObject({ question: z.enum(SURVEY_QUESTIONS), words: WordsSchema.min(1) }))
  .max(SURVEY_QUESTIONS.length);

export const callbackChannels = {
  /**
   * A callback by the form, as one change: the talk with what was found, the complaint and the promise to put it right, the want, and
   * the answers of the yearly survey. What was answered is kept only of a talk (`reached`).
   */
  'callback.log': {
    ask: z.strictObject({
      customerId: IdSchema,
      personIds: z.array(IdSchema).max(50).optional(),
      on: DaySchema,
      time: TimeSchema.optional(),
      channel: ChannelSchema.optional(),
      outcome: OutcomeSchema,
      note: WordsSchema,
      callback: CallbackSchema.optional(),
      /** With a problem: what is done about it, and by when; as a rule the same or the next day. */
      fix: z.strictObject({ what: LineSchema.min(1), dueOn: DaySchema }).optional(),
      /** With a need: the product they would like to have. */
      want: z.strictObject({ product: LineSchema.min(1), productId: WantSchema.shape.productId }).optional(),
      survey: SurveySchema.optional(),
      next: NextStepSchema,
    }),
    answer: z.strictObject({
      ...ChangedWithIdSchema.shape,
      feedbackId: IdSchema.optional(),
      promiseId: IdSchema.optional(),
      nextOn: DaySchema.optional(),
    }),
    where: EVERYWHERE,
  },
} as const satisfies Record<string, Channel>;
