import { z } from 'zod';
import { DRAFTS_AT_MOST, DraftKeySchema, DraftSchema } from '../domain/draft.ts';
import { type Channel, EVERYWHERE } from './place.ts';

const Done = z.strictObject({});
const { customerId, text } = DraftSchema.shape;

/** What was typed and not saved; see docs/decisions/0019. */
export const draftChannels = {
  'draft.list': {
    ask: z.strictObject({}),
    answer: z.strictObject({ drafts: z.array(DraftSchema).max(DRAFTS_AT_MOST) }),
    where: EVERYWHERE,
  },
  'draft.put': { ask: z.strictObject({ key: DraftKeySchema, customerId, text }), answer: Done, where: EVERYWHERE },
  'draft.drop': { ask: z.strictObject({ key: DraftKeySchema }), answer: Done, where: EVERYWHERE },
} as const satisfies Record<string, Channel>;
