import { z } from 'zod';
import { CadenceViewSchema } from '../domain/playbook.ts';
import { ChannelSchema } from '../domain/channel.ts';
import { DaySchema } from '../domain/day.ts';
import { IdSchema } from '../domain/record.ts';
import { PlaybookChoiceSchema } from './playbook-choice.ts';
import { type Channel, DESKTOP, EVERYWHERE } from './place.ts';

export const CARD_BLOCKS = ['personal', 'family', 'wanted', 'contacts', 'deals', 'gifts', 'notes'] as const;
export const CardAskSchema = z.strictObject({
  customerId: IdSchema,
  size: z.enum(['A4', 'A5']),
  blocks: z.array(z.enum(CARD_BLOCKS)),
  /** With the fields marked sensitive, which are left out otherwise. */
  sensitive: z.boolean().optional(),
});
export type CardAsk = z.infer<typeof CardAskSchema>;

export const paperChannels = {
  'card.print': {
    ask: CardAskSchema,
    answer: z.strictObject({ saved: z.boolean(), name: z.string() }),
    where: DESKTOP,
  },
  'report.contacts': {
    ask: z.strictObject({ weeks: z.number().int().min(1).max(104), ahead: z.number().int().min(1).max(92) }),
    answer: z.strictObject({
      weeks: z.array(
        z.strictObject({
          from: DaySchema,
          total: z.number().int().min(0),
          talks: z.number().int().min(0),
          attempts: z.number().int().min(0),
          byChannel: z.partialRecord(ChannelSchema, z.number().int().min(0)),
        }),
      ),
      load: z.array(z.strictObject({ on: DaySchema, count: z.number().int().min(0), workDay: z.boolean() })),
      overdue: z.number().int().min(0),
    }),
    where: EVERYWHERE,
  },
  /** The cadences of the playbook in force, and the playbooks there are to choose from (`settings.change` with `playbook`). */
  'playbook.list': {
    ask: z.strictObject({}),
    answer: z.strictObject({
      id: z.string(),
      cadences: z.array(CadenceViewSchema),
      choices: z.array(PlaybookChoiceSchema),
    }),
    where: EVERYWHERE,
  },
} as const satisfies Record<string, Channel>;
