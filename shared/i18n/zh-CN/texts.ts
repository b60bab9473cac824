import type { texts as en } from '../en/texts.ts';
import { app } from './app.ts';
import { cadence } from './cadence.ts';
import { change } from './change.ts';
import { customers } from './customers.ts';
import { failure } from './failure.ts';
import { log } from './log.ts';
import { palette } from './palette.ts';
import { records } from './records.ts';
import { today } from './today.ts';
import { ui } from './ui.ts';

/** The Chinese sentences the window draws first, by namespace. */
export const texts: Record<keyof typeof en, object> = {
  app,
  cadence,
  change,
  customers,
  failure,
  log,
  palette,
  records,
  today,
  ui,
};
