import type { Handlers } from '../../shared/contract/handlers.ts';
import type { talkChannels } from '../../shared/contract/talk-channels.ts';
import { adviceHandlers } from './advice.ts';
import type { Context } from './context.ts';
import type { FileTools } from './files.ts';
import { libraryCardHandlers } from './library-cards.ts';
import { objectionHandlers } from './objection.ts';
import { sheetHandlers } from './sheet.ts';

/** What is met in a talk, and what stands behind the answer. */
export const talkHandlers = (
  context: Context,
  tools: Pick<FileTools, 'desk'>,
): Pick<Handlers, keyof typeof talkChannels> => ({
  ...objectionHandlers(context),
  ...libraryCardHandlers(context),
  ...adviceHandlers(context),
  ...sheetHandlers(context, tools),
});
