import type { Handlers } from '../../shared/contract/handlers.ts';
import { agendaHandlers } from './agenda.ts';
import { agendaSpreadHandlers } from './agenda-spread.ts';
import { aroundHandlers } from './around.ts';
import { attachmentHandlers, type AttachmentTools } from './attachment.ts';
import { batchHandlers } from './batch.ts';
import { binHandlers } from './bin.ts';
import { bookHandlers, type BookTools } from './book.ts';
import { calendarHandlers, type CalendarTools } from './calendar-handlers.ts';
import { callerHandlers } from './caller.ts';
import { callbackHandlers } from './callback.ts';
import { changeHandlers } from './change.ts';
import { chartHandlers } from './chart.ts';
import { complaintHandlers } from './complaint.ts';
import type { Context } from './context.ts';
import { customerExportHandlers } from './customer-export.ts';
import { customerFieldHandlers } from './customer-fields.ts';
import { customFieldHandlers } from './custom-field.ts';
import { gapHandlers } from './gap.ts';
import { leadCodeHandlers } from './lead-code.ts';
import { customerListHandlers } from './customer-list.ts';
import { customerWriteHandlers } from './customer-write.ts';
import { dossierHandlers } from './dossier.ts';
import { occasionHandlers } from './occasion-handlers.ts';
import { doubleHandlers } from './doubles.ts';
import { doubleMergeHandlers } from './doubles-merge.ts';
import { draftHandlers, Drafts, type DraftShelf } from './drafts.ts';
import { fileHandlers, type FileTools } from './files.ts';
import { followUpHandlers } from './follow-up.ts';
import { followUpMoveHandlers } from './follow-up-move.ts';
import { gradingHandlers } from './grading.ts';
import { importHandlers, type ImportTools } from './imports.ts';
import { interactionHandlers } from './interaction.ts';
import { keepingHandlers, type KeepingPort } from './keeping.ts';
import { ledgerHandlers } from './ledger.ts';
import { libraryHandlers } from './library.ts';
import { librarySearchHandlers } from './library-search.ts';
import { manyHandlers } from './many.ts';
import { openerHandlers } from './opener.ts';
import { personHandlers } from './person.ts';
import { planForecastHandlers } from './plan-forecast.ts';
import { playbookHandlers } from './playbook.ts';
import { privacyHandlers } from './privacy.ts';
import { productHandlers } from './product.ts';
import { proposalHandlers } from './proposal.ts';
import { recordHandlers } from './record-save.ts';
import { removeHandlers } from './remove.ts';
import { reminderDoneHandlers } from './reminder-done.ts';
import { reminderHandlers, type Reminders } from './reminders.ts';
import { reportHandlers } from './report.ts';
import { settingsHandlers } from './settings.ts';
import { talkHandlers } from './talk.ts';
import { workDayHandlers } from './work-days.ts';

type HandlerTools = BookTools &
  FileTools &
  ImportTools &
  AttachmentTools &
  CalendarTools & { readonly keeping: KeepingPort; readonly drafts: DraftShelf; readonly reminders: Reminders };

/** The ways of the pages in which what was told of is closed, and what was told. */
function deedHandlers(context: Context, { reminders }: HandlerTools) {
  const deeds = { ...interactionHandlers(context), ...recordHandlers(context), ...occasionHandlers(context) };
  return { ...deeds, ...reminderHandlers(reminders), ...reminderDoneHandlers(context, reminders, deeds) };
}

/** What stands beside the facts of a dossier. */
function besideHandlers(context: Context, tools: HandlerTools) {
  const drafts = new Drafts(context, tools.drafts);
  return {
    ...aroundHandlers(context),
    ...personHandlers(context),
    ...complaintHandlers(context),
    ...ledgerHandlers(context),
    ...chartHandlers(context, tools),
    ...draftHandlers(context, drafts),
    ...privacyHandlers(context, { ...tools, drafts }),
    ...followUpMoveHandlers(context),
  };
}

/** Every use case behind its channel. */
export const makeHandlers = (context: Context, tools: HandlerTools): Handlers => ({
  ...bookHandlers(context, tools),
  ...agendaSpreadHandlers(context),
  ...planForecastHandlers(context),
  ...playbookHandlers(context),
  ...changeHandlers(context),
  ...settingsHandlers(context),
  ...workDayHandlers(context),
  ...customerListHandlers(context),
  ...customerFieldHandlers(context),
  ...manyHandlers(context),
  ...customerExportHandlers(context),
  ...customerWriteHandlers(context),
  ...dossierHandlers(context),
  ...productHandlers(context),
  ...batchHandlers(context),
  ...libraryHandlers(context),
  ...customFieldHandlers(context),
  ...leadCodeHandlers(context),
  ...gapHandlers(context),
  ...librarySearchHandlers(context),
  ...callbackHandlers(context),
  ...callerHandlers(context),
  ...talkHandlers(context, tools),
  ...proposalHandlers(context),
  ...openerHandlers(context),
  ...gradingHandlers(context),
  ...besideHandlers(context, tools),
  ...deedHandlers(context, tools),
  ...attachmentHandlers(context, tools),
  ...removeHandlers(context),
  ...binHandlers(context),
  ...agendaHandlers(context),
  ...followUpHandlers(context),
  ...calendarHandlers(context, tools),
  ...reportHandlers(context),
  ...fileHandlers(context, tools),
  ...importHandlers(context, tools),
  ...doubleHandlers(context),
  ...doubleMergeHandlers(context),
  ...keepingHandlers(tools.keeping),
});
