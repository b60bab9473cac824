import { dossier } from './dossier.ts';
import { firstRun } from './first-run.ts';
import { card } from './card.ts';
import type { lateTexts as en } from '../en/late-texts.ts';
import { activity } from './activity.ts';
import { around } from './around.ts';
import { backups } from './backups.ts';
import { bin } from './bin.ts';
import { bookProblem } from './book-problem.ts';
import { calendarFile } from './calendar-file.ts';
import { calendarFiles } from './calendar-files.ts';
import { calendarPage } from './calendar-page.ts';
import { callbackForm } from './callback-form.ts';
import { audience } from './audience.ts';
import { dates } from './dates.ts';
import { dealings } from './dealings.ts';
import { facts } from './facts.ts';
import { feedback } from './feedback.ts';
import { fields } from './fields.ts';
import { gaps } from './gaps.ts';
import { greetings } from './greetings.ts';
import { gifts } from './gifts.ts';
import { grading } from './grading.ts';
import { importPage } from './import-page.ts';
import { importProblem } from './import-problem.ts';
import { ledger } from './ledger.ts';
import { keys } from './keys.ts';
import { library } from './library.ts';
import { listing } from './listing.ts';
import { lists } from './lists.ts';
import { menu } from './menu.ts';
import { moment } from './moment.ts';
import { playbooks } from './playbooks.ts';
import { opener } from './opener.ts';
import { products } from './products.ts';
import { proposal } from './proposal.ts';
import { recovery } from './recovery.ts';
import { reminders } from './reminders.ts';
import { report } from './report.ts';
import { scripts } from './scripts.ts';
import { settingsPage } from './settings-page.ts';
import { advice } from './advice.ts';
import { cards } from './cards.ts';
import { doubles } from './doubles.ts';
import { privacy } from './privacy.ts';
import { sheets } from './sheets.ts';
import { talk } from './talk.ts';
import { workDays } from './work-days.ts';
import { standing } from './standing.ts';

/** Chinese sentences of pages that come later. */
export const lateTexts: Record<keyof typeof en, object> = {
  card,
  dossier,
  firstRun,
  activity,
  around,
  backups,
  bin,
  bookProblem,
  calendarFile,
  calendarFiles,
  calendarPage,
  callbackForm,
  audience,
  dates,
  dealings,
  facts,
  feedback,
  fields,
  gaps,
  gifts,
  grading,
  greetings,
  importPage,
  importProblem,
  ledger,
  keys,
  library,
  listing,
  lists,
  menu,
  moment,
  playbooks,
  opener,
  products,
  proposal,
  recovery,
  reminders,
  report,
  scripts,
  settingsPage,
  workDays,
  advice,
  cards,
  sheets,
  talk,
  standing,
  doubles,
  privacy,
};
