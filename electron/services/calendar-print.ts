import type { Ask } from '../../shared/contract/contract.ts';
import type { Handlers } from '../../shared/contract/handlers.ts';
import { fail } from '../../shared/result.ts';
import { type FileTools, paperName } from './files.ts';

/** The window's own page of a month or a week on paper. */
function paperRoute({ view, on, layers }: Ask<'calendar.print'>): string {
  const query = new URLSearchParams({ view, at: on, ...(layers !== undefined && { layers: layers.join(',') }) });
  return `/calendar/paper?${query.toString()}`;
}

export const calendarPrintHandlers = ({ desk }: Pick<FileTools, 'desk'>): Pick<Handlers, 'calendar.print'> => ({
  'calendar.print': async (ask) => {
    if (!desk) return fail('not-here', { channel: 'calendar.print' });
    const name = paperName(ask.view === 'month' ? ask.on.slice(0, 7) : ask.on);
    return desk.printRoute(paperRoute(ask), 'A4-landscape', name);
  },
});
