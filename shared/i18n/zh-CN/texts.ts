import type { texts as en } from '../en/texts.ts';
import { app } from './app.ts';
import { cadence } from './cadence.ts';
import { calendarFile } from './calendar-file.ts';
import { calendarPage } from './calendar-page.ts';
import { card } from './card.ts';
import { change } from './change.ts';
import { customers } from './customers.ts';
import { dossier } from './dossier.ts';
import { failure } from './failure.ts';
import { firstRun } from './first-run.ts';
import { importPage } from './import-page.ts';
import { importProblem } from './import-problem.ts';
import { log } from './log.ts';
import { menu } from './menu.ts';
import { palette } from './palette.ts';
import { records } from './records.ts';
import { report } from './report.ts';
import { settingsPage } from './settings-page.ts';
import { today } from './today.ts';
import { ui } from './ui.ts';

/** Every Chinese sentence, by namespace. */
export const texts: Record<keyof typeof en, object> = {
  app,
  cadence,
  calendarFile,
  calendarPage,
  card,
  change,
  customers,
  dossier,
  failure,
  firstRun,
  importPage,
  importProblem,
  log,
  menu,
  palette,
  records,
  report,
  settingsPage,
  today,
  ui,
};
