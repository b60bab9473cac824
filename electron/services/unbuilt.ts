import type { Handlers } from '../../shared/contract/handlers.ts';
import { fail } from '../../shared/result.ts';

const notYet = async () => fail('not-here');

/** Channels whose rooms are being built; each leaves here as it is. */
export const unbuiltHandlers = {
  'attachment.add': notYet,
  'attachment.list': notYet,
  'attachment.read': notYet,
  'attachment.change': notYet,
} as const satisfies Partial<Handlers>;
