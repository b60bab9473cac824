import { activity } from './activity.ts';
import { backups } from './backups.ts';
import { bin } from './bin.ts';
import { bookProblem } from './book-problem.ts';
import { calendarFile } from './calendar-file.ts';
import { importPage } from './import-page.ts';
import { importProblem } from './import-problem.ts';
import { menu } from './menu.ts';
import { moment } from './moment.ts';
import { recovery } from './recovery.ts';
import { report } from './report.ts';
import { settingsPage } from './settings-page.ts';
import { workDays } from './work-days.ts';

/** English sentences of pages that come later; loaded after the first draw, and by the pages that need them. */
export const lateTexts = {
  activity,
  backups,
  bin,
  bookProblem,
  calendarFile,
  importPage,
  importProblem,
  menu,
  moment,
  recovery,
  report,
  settingsPage,
  workDays,
};
