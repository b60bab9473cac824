import type { Context } from './context.ts';
import { dateHandlers } from './dates.ts';
import { greetingHandlers } from './greetings.ts';
import { ownShelfHandlers } from './own-shelf.ts';
import { scriptHandlers } from './scripts.ts';

/** What an occasion asks for: its day, its words, and what the rep has ready for it. */
export const occasionHandlers = (context: Context) => ({
  ...ownShelfHandlers(context),
  ...dateHandlers(context),
  ...greetingHandlers(context),
  ...scriptHandlers(context),
});
