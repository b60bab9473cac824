import { z } from 'zod';
import { ProposalCodeSchema, ProposalSchema } from '../domain/proposal.ts';
import { IdSchema, LineSchema } from '../domain/record.ts';
import { ChangedSchema } from './changed.ts';
import { type Channel, EVERYWHERE } from './place.ts';

/** A proposal with whom it is about. */
const ProposalRowSchema = z.strictObject({
  ...ProposalSchema.shape,
  customer: z.strictObject({ id: IdSchema, name: z.string() }),
});
export type ProposalRow = z.infer<typeof ProposalRowSchema>;

/** Which one is meant: it must still stand on that evidence. */
const meant = { customerId: IdSchema, proposal: ProposalCodeSchema, evidence: LineSchema };

/** What the book would change and leaves to the rep. */
export const proposalChannels = {
  'proposal.list': {
    ask: z.strictObject({
      /** Absent: those about everybody, by the name of the customer. */
      customerId: IdSchema.optional(),
      offset: z.number().int().min(0).optional(),
      /** 200 when absent. */
      limit: z.number().int().min(1).max(200).optional(),
    }),
    answer: z.strictObject({ proposals: z.array(ProposalRowSchema).max(200), total: z.number().int().min(0) }),
    where: EVERYWHERE,
  },
  'proposal.accept': {
    /** `option` counts from 0, which it is when absent. */
    ask: z.strictObject({ ...meant, option: z.number().int().min(0).max(3).optional() }),
    answer: ChangedSchema,
    where: EVERYWHERE,
  },
  'proposal.dismiss': {
    ask: z.strictObject({ ...meant, reason: LineSchema.optional() }),
    answer: ChangedSchema,
    where: EVERYWHERE,
  },
} as const satisfies Record<string, Channel>;
