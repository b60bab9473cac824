import { activity } from './activity.ts';
import { backups } from './backups.ts';
import { bin } from './bin.ts';
import { bookProblem } from './book-problem.ts';
import { calendarFile } from './calendar-file.ts';
import { dealings } from './dealings.ts';
import { grading } from './grading.ts';
import { importPage } from './import-page.ts';
import { importProblem } from './import-problem.ts';
import { menu } from './menu.ts';
import { moment } from './moment.ts';
import { products } from './products.ts';
import { recovery } from './recovery.ts';
import { report } from './report.ts';
import { review } from './review.ts';
import { settingsPage } from './settings-page.ts';
import { workDays } from './work-days.ts';
import { standing } from './standing.ts';

/** English sentences of pages that come later; loaded after the first draw, and by the pages that need them. */
export const lateTexts = {
  activity,
  backups,
  bin,
  bookProblem,
  calendarFile,
  dealings,
  grading,
  importPage,
  importProblem,
  menu,
  moment,
  products,
  recovery,
  report,
  review,
  settingsPage,
  workDays,
  standing,
};
