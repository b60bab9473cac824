import { checked } from '../../shared/almanac/birth-date.ts';
import type { DraftSheet } from './draft-sheet.ts';
import { enterEvent } from './family-columns.ts';
import { enterDate, enterDay } from './sheet-fields.ts';
import type { CardLine } from './vcard-lines.ts';
import { componentsOf, textOf } from './vcard-values.ts';

/** Era, year in the cycle of sixty, month, L in a leap month, day; `-` for what is not known. */
const CYCLE_DATE = /^(\d{4}|-)(\d{4}|-)(\d{2})(L?)(\d{2})$/;

/** The lunar year of an era and a year of its cycle: 78 and 31 are 2014. The first era began in 2637 BC. */
const lunarYear = (era: number, year: number): number => (era - 1) * 60 + (year - 1) - 2636;

/** Apple's lunar birthday, `007800310318` or `--0815`. False when it is none. */
function enterCycleDate(sheet: DraftSheet, line: CardLine): boolean {
  const text = textOf(line).replace(/^--(\d{2})(L?)-?(\d{2})$/, '--$1$2$3');
  const [, era = '', cycle = '', month = '', leap, day = ''] = CYCLE_DATE.exec(text) ?? [];
  if (month === '') return false;
  const year = era === '-' || cycle === '-' ? {} : { year: lunarYear(Number(era), Number(cycle)) };
  const reading = checked(
    { calendar: 'lunar', ...year, month: Number(month), day: Number(day), leap: leap === 'L' },
    sheet.context.today,
  );
  if (reading.kind === 'date') enterDate(sheet, reading.date, 'birthday');
  else sheet.problem('birthday-impossible', line.name, text);
  return reading.kind === 'date';
}

/** Without its clock, and without the year that the card says is none. */
function dayText(line: CardLine): string {
  const text = textOf(line).replace(/^([\d-]{6,10})T[\d:.Zz+-]{1,30}$/, '$1');
  const omitted = line.params.get('X-APPLE-OMIT-YEAR')?.[0];
  return omitted !== undefined && text.startsWith(omitted) ? `--${text.slice(omitted.length).replace(/^-/, '')}` : text;
}

const isChinese = ({ params }: CardLine): boolean => params.get('CALSCALE')?.[0]?.toLowerCase() === 'chinese';

/** BDAY and X-ALTBDAY. */
export function enterCardBirthday(sheet: DraftSheet, line: CardLine): void {
  const lunarColumn = isChinese(line) || line.name === 'X-ALTBDAY';
  if (lunarColumn && enterCycleDate(sheet, line)) return;
  enterDay(sheet, line.name, dayText(line), { kind: 'birthday', lunarColumn });
}

/** ANNIVERSARY in its several names. */
export const enterCardAnniversary = (sheet: DraftSheet, line: CardLine): void =>
  enterDay(sheet, line.name, dayText(line), { kind: 'wedding', lunarColumn: false });

/** X-ABDATE: Apple's further dates, named by their label. */
export const enterCardDate = (sheet: DraftSheet, line: CardLine, label: string): void =>
  enterEvent(sheet, line.name, dayText(line), label);

const EVENT_LABELS: ReadonlyMap<string, string> = new Map([
  ['1', 'anniversary'],
  ['3', 'birthday'],
]);

/** Android's own rows: events and nicknames. False for a row that nobody here knows: it is kept verbatim. */
export function enterAndroidRow(sheet: DraftSheet, line: CardLine): boolean {
  const [kind = '', value = '', type = '', label = ''] = componentsOf(line);
  if (/lunarBirthday$/i.test(kind)) {
    enterEvent(sheet, line.name, value, '农历生日');
    return true;
  }
  if (kind === 'vnd.android.cursor.item/nickname') sheet.custom('NICKNAME', value);
  else if (kind === 'vnd.android.cursor.item/contact_event')
    enterEvent(sheet, line.name, value, label === '' ? (EVENT_LABELS.get(type) ?? '') : label);
  else return false;
  return true;
}
