import type { Day } from '../../../shared/domain/day.ts';
import { unreachable } from '../../../shared/result.ts';
import { sayDay } from '../../../shared/i18n/day-words.ts';
import { useLanguage, useT } from '../../i18n/use-t.ts';
import { TimeMark } from '../../ui/time-mark.tsx';
import type { RowState } from './row-state.ts';

function useWords(state: RowState, near: Day): string {
  const t = useT();
  const language = useLanguage();
  switch (state.code) {
    case 'late':
      return t('today:state.late', { count: state.days });
    case 'overdue':
      return t('today:state.overdue', { count: state.days });
    case 'waiting':
      return t('today:state.waiting', { count: state.days });
    case 'owed':
      return t('today:state.owed');
    case 'time':
      return t('today:at', { time: state.time });
    case 'today':
      return t('today:state.today');
    case 'thatDay':
      return t('today:state.thatDay');
    case 'lastDay':
      return t('today:state.lastDay');
    case 'until':
      return t('today:state.until', { day: sayDay(language, state.until, near) });
    default:
      return unreachable(state);
  }
}

/** How a row stands: the shape and its words. */
export function StateWords({ state, near }: { readonly state: RowState; readonly near: Day }) {
  return <TimeMark tone={state.tone}>{useWords(state, near)}</TimeMark>;
}
