import type { Dossier } from '../../../../shared/contract/customer-view.ts';
import type { Conversion } from '../../../../shared/contract/grading-view.ts';
import type { Day } from '../../../../shared/domain/day.ts';
import type { Language } from '../../../../shared/domain/record.ts';
import type { Grading, Scale } from '../../../../shared/domain/scale.ts';
import type { Translate } from '../../../../shared/i18n/translate.ts';
import { unreachable } from '../../../../shared/result.ts';
import { scaleWords } from './scale-words.ts';

/** What a line of history is about. */
export type Told = Scale | 'relation';

export interface HistoryLine {
  readonly id: string;
  readonly on: Day;
  readonly what: Told;
  /** From and to. */
  readonly change: string;
  readonly why: string;
}

function changeWords(t: Translate, from: string | undefined, to: string | undefined): string {
  if (from !== undefined && from === to) return t('grading:history.again', { to });
  const nothing = t('grading:history.nothing');
  return t('grading:history.to', { from: from ?? nothing, to: to ?? nothing });
}

function lineOf(t: Translate, language: Language, { id, on, scale, from, to, why = '' }: Grading): HistoryLine {
  const say = (line: string | undefined) => (line === undefined ? undefined : scaleWords(t, language, scale, line));
  return { id, on, what: scale, change: changeWords(t, say(from), say(to)), why };
}

function causeWords(t: Translate, { cause }: Conversion): string {
  switch (cause.code) {
    case 'quiet':
      return t('grading:history.cause.quiet', { count: cause.months });
    case 'lost': {
      const { product, lostTo: who, lostWhy: why } = cause;
      const what =
        who === undefined
          ? t('grading:history.cause.lost', { product })
          : t('grading:history.cause.lostTo', { product, who });
      return why === undefined ? what : t('grading:history.cause.lostWhy', { what, why });
    }
    case 'delivered':
    case 'paid':
    case 'deal':
      return t(`grading:history.cause.${cause.code}`, { product: cause.product });
    case 'talk':
    case 'need':
      return t(`grading:history.cause.${cause.code}`);
    default:
      return unreachable(cause);
  }
}

function conversionLine(t: Translate, conversion: Conversion): HistoryLine {
  const { on, from, to, turn } = conversion;
  const cause = causeWords(t, conversion);
  return {
    id: `${on} ${to}`,
    on,
    what: 'relation',
    change: changeWords(t, t(`grading:standing.${from}`), t(`grading:standing.${to}`)),
    why: turn === undefined ? cause : t('grading:history.turn', { turn: t(`grading:history.${turn}`), cause }),
  };
}

/** Whatever changed, set by the rep or derived, latest first. */
export function historyLines(
  t: Translate,
  language: Language,
  { gradings, conversions }: Pick<Dossier, 'gradings' | 'conversions'>,
): HistoryLine[] {
  const lines = [
    ...gradings.map((grading) => lineOf(t, language, grading)),
    ...conversions.toReversed().map((conversion) => conversionLine(t, conversion)),
  ];
  // Of one day the order in which they came stays.
  return lines.sort((a, b) => Number(a.on < b.on) - Number(a.on > b.on));
}
