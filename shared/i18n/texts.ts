import { importPage as importPageEn } from './en/import-page.ts';
import { importPage as importPageZh } from './zh-CN/import-page.ts';
import { calendarPage as calendarPageEn } from './en/calendar-page.ts';
import { calendarPage as calendarPageZh } from './zh-CN/calendar-page.ts';
import { settingsPage as settingsPageEn } from './en/settings-page.ts';
import { settingsPage as settingsPageZh } from './zh-CN/settings-page.ts';
import { firstRun as firstRunEn } from './en/first-run.ts';
import { firstRun as firstRunZh } from './zh-CN/first-run.ts';
import { report as reportEn } from './en/report.ts';
import { report as reportZh } from './zh-CN/report.ts';
import { importProblem as importProblemEn } from './en/import-problem.ts';
import { importProblem as importProblemZh } from './zh-CN/import-problem.ts';
import { records as recordsEn } from './en/records.ts';
import { records as recordsZh } from './zh-CN/records.ts';
import { card as cardEn } from './en/card.ts';
import { card as cardZh } from './zh-CN/card.ts';
import { customers as customersEn } from './en/customers.ts';
import { customers as customersZh } from './zh-CN/customers.ts';
import { dossier as dossierEn } from './en/dossier.ts';
import { dossier as dossierZh } from './zh-CN/dossier.ts';
import { calendarFile as calendarFileEn } from './en/calendar-file.ts';
import { calendarFile as calendarFileZh } from './zh-CN/calendar-file.ts';
import { app as appEn } from './en/app.ts';
import { app as appZh } from './zh-CN/app.ts';
import { cadence as cadenceEn } from './en/cadence.ts';
import { cadence as cadenceZh } from './zh-CN/cadence.ts';
import { change as changeEn } from './en/change.ts';
import { change as changeZh } from './zh-CN/change.ts';
import { log as logEn } from './en/log.ts';
import { log as logZh } from './zh-CN/log.ts';
import { menu as menuEn } from './en/menu.ts';
import { menu as menuZh } from './zh-CN/menu.ts';
import { palette as paletteEn } from './en/palette.ts';
import { palette as paletteZh } from './zh-CN/palette.ts';
import { today as todayEn } from './en/today.ts';
import { today as todayZh } from './zh-CN/today.ts';
import { failure as failureEn } from './en/failure.ts';
import { ui as uiEn } from './en/ui.ts';
import { failure as failureZh } from './zh-CN/failure.ts';
import { ui as uiZh } from './zh-CN/ui.ts';

/**
 * Every sentence of the product, by language and namespace. To add a namespace write `zh-CN/<name>.ts` and
 * `en/<name>.ts` and name both here.
 *
 * Keys are typed after the English side, because it alone carries both plural forms.
 */
const en = {
  importPage: importPageEn,
  calendarPage: calendarPageEn,
  settingsPage: settingsPageEn,
  firstRun: firstRunEn,
  report: reportEn,
  records: recordsEn,
  dossier: dossierEn,
  customers: customersEn,
  card: cardEn,
  app: appEn,
  cadence: cadenceEn,
  calendarFile: calendarFileEn,
  importProblem: importProblemEn,
  change: changeEn,
  log: logEn,
  menu: menuEn,
  palette: paletteEn,
  today: todayEn,
  ui: uiEn,
  failure: failureEn,
};

const zh: Record<keyof typeof en, object> = {
  importPage: importPageZh,
  calendarPage: calendarPageZh,
  settingsPage: settingsPageZh,
  firstRun: firstRunZh,
  report: reportZh,
  records: recordsZh,
  dossier: dossierZh,
  customers: customersZh,
  card: cardZh,
  app: appZh,
  cadence: cadenceZh,
  calendarFile: calendarFileZh,
  importProblem: importProblemZh,
  change: changeZh,
  log: logZh,
  menu: menuZh,
  palette: paletteZh,
  today: todayZh,
  ui: uiZh,
  failure: failureZh,
};

export const TEXTS = { 'zh-CN': zh, en } as const;

export type Texts = typeof en;
export type Namespace = keyof Texts;

export const NAMESPACES = Object.keys(en) as readonly Namespace[];
