import type { Dossier } from '../../../shared/contract/customer-view.ts';
import type { Comparison } from '../../../shared/domain/comparison.ts';
import { asDay } from '../../../shared/domain/day.ts';
import type { Language } from '../../../shared/domain/record.ts';
import type { Timetable } from '../../../shared/domain/timetable.ts';
import { sayDay } from '../../../shared/i18n/day-words.ts';
import type { Translate } from '../../../shared/i18n/translate.ts';
import type { SheetContent } from './sheet-paper.tsx';
import { paragraphsOf } from './sheet-pages.ts';

export type SheetKind = 'comparison' | 'timetable';

/** A paper is read in other years too: this is near no day. */
const NEAR_NONE = asDay('0001-01-01');

const FIRST = 20;
const OURS = 30;

/** Ours beside theirs; a name and a criterion keep to the first column. */
function comparisonContent(t: Translate, language: Language, name: string, sheet: Comparison): SheetContent {
  const { rivals } = sheet;
  const each = (100 - FIRST - OURS) / rivals.length;
  const first = sheet.rows.toSorted((a, b) => Number(b.theirConcern === true) - Number(a.theirConcern === true));
  return {
    kind: t('sheets:comparison.title'),
    title: sheet.title,
    about: `${t('sheets:for', { name })} · ${sayDay(language, sheet.on, NEAR_NONE)}`,
    widths: [FIRST, OURS, ...rivals.map(() => each)],
    columns: [t('sheets:comparison.criterion'), sheet.ours, ...rivals.map((rival) => rival.name)],
    rows: first.map(({ criterion, ours, rivals: theirs, theirConcern = false }) => ({
      cells: [criterion, ours, ...rivals.map((_, at) => theirs[at] ?? '')],
      isFirst: theirConcern,
    })),
    wordsTitle: t('sheets:comparison.evaluation'),
    words: paragraphsOf(sheet.evaluation ?? ''),
  };
}

const STEP_WIDTHS = [6, 46, 14, 20, 14] as const;

function timetableContent(t: Translate, language: Language, name: string, sheet: Timetable): SheetContent {
  return {
    kind: t('sheets:timetable.title'),
    title: sheet.title,
    about: t('sheets:for', { name }),
    widths: STEP_WIDTHS,
    columns: ['', ...(['step', 'who', 'by', 'done'] as const).map((column) => t(`sheets:timetable.${column}`))],
    rows: sheet.steps.map(({ what, who, by, doneOn }, at) => ({
      cells: [
        String(at + 1),
        what,
        t(`sheets:timetable.whos.${who}`),
        by === undefined ? '' : sayDay(language, by, NEAR_NONE),
        doneOn === undefined ? '□' : `✓ ${sayDay(language, doneOn, NEAR_NONE)}`,
      ],
    })),
    wordsTitle: '',
    words: [],
  };
}

/** What stands on the paper; undefined when the sheet is gone. */
export function sheetContent(
  t: Translate,
  language: Language,
  dossier: Pick<Dossier, 'customer' | 'comparisons' | 'timetables'>,
  kind: SheetKind,
  id: string,
): SheetContent | undefined {
  const { name } = dossier.customer;
  if (kind === 'comparison') {
    const sheet = dossier.comparisons.find((one) => one.id === id);
    return sheet && comparisonContent(t, language, name, sheet);
  }
  const sheet = dossier.timetables.find((one) => one.id === id);
  return sheet && timetableContent(t, language, name, sheet);
}
