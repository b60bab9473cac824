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

/**
 * The English sentences the window draws first, by namespace. Keys of both languages are typed after the English ones, which alone
 * carry both plural forms.
 */
export const texts = {
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
