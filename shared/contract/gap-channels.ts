import { z } from 'zod';
import { CustomerSchema } from '../domain/customer.ts';
import { GapCodeSchema } from '../domain/gap.ts';
import { PersonSchema } from '../domain/person.ts';
import { IdSchema } from '../domain/record.ts';
import { CustomerRowSchema } from './customer-row.ts';
import { type Channel, EVERYWHERE } from './place.ts';

/** What the dossiers do not say yet, as questions. */
export const gapChannels = {
  /** Every question with how many customers it is open about, the worthiest first; one that nobody leaves open is told with 0. */
  'gap.list': {
    ask: z.strictObject({}),
    answer: z.strictObject({
      gaps: z.array(z.strictObject({ code: GapCodeSchema, customers: z.number().int().min(0) })),
    }),
    where: EVERYWHERE,
  },
  /** The most valuable customer about whom a question is open, without those passed over in this sitting. */
  'gap.next': {
    ask: z.strictObject({ code: GapCodeSchema, except: z.array(IdSchema).max(10_000) }),
    answer: z.strictObject({
      /** Absent when nobody is left. `person`: whom the question is about, where it is somebody around the customer. */
      at: z
        .strictObject({ customer: CustomerSchema, row: CustomerRowSchema, person: PersonSchema.optional() })
        .optional(),
      /** Those left, `at` among them. */
      left: z.number().int().min(0),
    }),
    where: EVERYWHERE,
  },
} as const satisfies Record<string, Channel>;
