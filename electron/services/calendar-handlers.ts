import { calendarExportHandlers } from './calendar-export.ts';
import { calendarFeedHandlers, type FeedTools } from './calendar-feed.ts';
import { calendarPrintHandlers } from './calendar-print.ts';
import { calendarRangeHandlers } from './calendar-range.ts';
import type { FileTools } from './files.ts';
import type { Context } from './context.ts';
import type { HandedFiles } from './handed-files.ts';
import { meetingHandlers } from './meeting.ts';

export interface CalendarTools extends FeedTools {
  readonly files: HandedFiles;
  readonly desk: FileTools['desk'];
}

/** The calendar on the screen, in files for others, in a folder, and out of files of others. */
export const calendarHandlers = (context: Context, tools: CalendarTools) => ({
  ...calendarRangeHandlers(context),
  ...calendarPrintHandlers(tools),
  ...calendarExportHandlers(context),
  ...calendarFeedHandlers(context, tools),
  ...meetingHandlers(context, tools),
});
