import { z } from 'zod';
import { CustomerIdSchema } from '../domain/customer.ts';
import { AimSchema, OpenerSchema } from '../domain/opener.ts';
import { type Channel, EVERYWHERE } from './place.ts';

/** What to say at this contact, and how. */
export const adviceChannels = {
  /** Reasons to talk, the strongest first, and what the contact is for, the first thing first. */
  'opener.list': {
    ask: CustomerIdSchema,
    answer: z.strictObject({ openers: z.array(OpenerSchema).max(40), aims: z.array(AimSchema).max(3) }),
    where: EVERYWHERE,
  },
} as const satisfies Record<string, Channel>;
