import type { After, Cadence } from '../../../shared/domain/playbook.ts';
import type { Translate } from '../../../shared/i18n/translate.ts';

const span = (from: number, until: number): string => (from === until ? String(from) : `${from}–${until}`);

/** The days of one step: "6–8", "3 months", "45–30 days before". */
function windowWords(t: Translate, { months, from, until }: After): string {
  if (months !== undefined && months !== 0) return t('playbooks:months', { months: String(months) });
  if (until < 0) return t('playbooks:before', { days: span(-from, -until) });
  return t('playbooks:onDays', { days: span(from, until) });
}

const onlyDays = ({ after: { months = 0, from } }: Cadence['steps'][number]): boolean => months === 0 && from >= 0;

/** When a cadence asks for a contact, in days. The rep's own words for it stand beside. */
export function daysWords(t: Translate, { kind, steps }: Pick<Cadence, 'kind' | 'steps'>): string {
  const [first] = steps;
  if (first === undefined) return '';
  if (kind === 'repeat') {
    const { months, from, until } = first.after;
    return months === undefined || months === 0
      ? t('playbooks:every', { span: span(from, until) })
      : t('playbooks:everyMonths', { count: months });
  }
  if (kind === 'calendar') return t('playbooks:yearly');
  if (steps.every(onlyDays) && steps.length > 1)
    return t('playbooks:onDays', {
      days: steps.map(({ after }) => span(after.from, after.until)).join(t('playbooks:and')),
    });
  const words = windowWords(t, first.after);
  return steps.length === 1 ? words : `${words} · ${t('playbooks:stepCount', { count: steps.length })}`;
}
