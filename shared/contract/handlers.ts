import type { Result } from '../result.ts';
import type { Answer, Ask, ChannelName } from './contract.ts';

/** One handler a channel. A channel added to the contract does not compile until it stands here. */
export type Handlers = { readonly [C in ChannelName]: (ask: Ask<C>) => Promise<Result<Answer<C>>> };
