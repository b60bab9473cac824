import type { Hours } from '../../../../shared/domain/background.ts';
import type { Translate } from '../../../../shared/i18n/translate.ts';
import { useKeptDraft } from '../../../api/use-kept-draft.ts';
import { useT } from '../../../i18n/use-t.ts';
import { FieldFrame } from '../../../ui/field-frame.tsx';
import { FieldRow } from '../../../ui/record-dialog.tsx';
import { Segmented } from '../../../ui/segmented.tsx';
import { TimeField } from '../../../ui/time-field.tsx';
import { ToggleChips } from '../../../ui/toggle-chips.tsx';
import { listChange } from '../fact-fields.ts';
import type { FactsPartProps } from '../facts-part.ts';
import { type ItemForm, ItemsFact } from './items-fact.tsx';

const WEEKDAYS = ['1', '2', '3', '4', '5', '6', '7'] as const;
const KINDS = ['convenient', 'busy'] as const;
const EVERY_DAY = WEEKDAYS.length;

/** Days that follow one another. */
const runsOf = (days: readonly number[]): number[][] =>
  days.reduce<number[][]>((runs, day) => {
    const last = runs.at(-1);
    if (last?.at(-1) === day - 1) last.push(day);
    else runs.push([day]);
    return runs;
  }, []);

const SPAN = 3;

/** 周一、三, Mon–Fri; every day where none is named. */
function daysWords(t: Translate, days: Hours['days'] = []): string {
  if (days.length === 0 || days.length === EVERY_DAY) return t('facts:hours.everyDay');
  const name = (day: number | undefined) => t(`facts:hours.weekday.${WEEKDAYS[(day ?? 1) - 1] ?? '1'}`);
  const names = runsOf(days.toSorted((a, b) => a - b)).flatMap((run) =>
    run.length < SPAN ? run.map(name) : [t('facts:hours.span', { first: name(run[0]), last: name(run.at(-1)) })],
  );
  return t('facts:hours.weekdays', { days: names.join(t('facts:hours.and')) });
}

export const hoursWords = (t: Translate, { kind, days, from, to }: Hours): string =>
  t('facts:hours.line', { kind: t(`facts:hours.${kind}`), days: daysWords(t, days), from, to });

interface Draft {
  readonly kind: Hours['kind'];
  readonly days: readonly string[];
  readonly from: string | undefined;
  readonly to: string | undefined;
}

const draftOf = (item: Hours | undefined): Draft => ({
  kind: item?.kind ?? 'convenient',
  days: (item?.days ?? []).map(String),
  from: item?.from,
  to: item?.to,
});

/** What is written; undefined while a time is missing, or the end is not after the beginning. */
function hoursOf({ kind, days, from, to }: Draft): Hours | undefined {
  if (from === undefined || to === undefined || to <= from) return undefined;
  const named = days.map(Number).sort((a, b) => a - b);
  return { kind, from, to, ...(named.length === 0 || named.length === EVERY_DAY ? {} : { days: named }) };
}

function useHoursForm(item: Hours | undefined, key: string): ItemForm<Hours> {
  const t = useT();
  const { draft, put, kept } = useKeptDraft(key, () => draftOf(item));
  const { kind, days, from, to } = draft;
  const wrong = from !== undefined && to !== undefined && to <= from;
  const error = (tried: boolean, time: string | undefined) =>
    tried && time === undefined ? t('facts:hours.missing') : undefined;
  return {
    kept,
    read: () => hoursOf(draft),
    fields: (tried) => (
      <>
        <Segmented
          label={t('facts:hours.kind')}
          segments={KINDS.map((value) => ({ value, label: t(`facts:hours.${value}`) }))}
          value={kind}
          onChange={(next) => put({ kind: next })}
          wide
        />
        <FieldFrame label={t('facts:hours.days')} hint={days.length === 0 ? t('facts:hours.everyDay') : undefined}>
          {() => (
            <ToggleChips
              label={t('facts:hours.days')}
              options={WEEKDAYS.map((value) => ({ value, label: t(`facts:hours.weekday.${value}`) }))}
              value={days}
              onChange={(next) => put({ days: next })}
            />
          )}
        </FieldFrame>
        <FieldRow>
          <TimeField
            label={t('facts:hours.from')}
            value={from}
            onChange={(next) => put({ from: next })}
            error={error(tried, from)}
          />
          <TimeField
            label={t('facts:hours.to')}
            value={to}
            onChange={(next) => put({ to: next })}
            error={tried && wrong ? t('facts:hours.wrong') : error(tried, to)}
          />
        </FieldRow>
      </>
    ),
  };
}

/** When they like to be reached, and when they are busy. */
export function HoursFact({ customer, save }: FactsPartProps) {
  const t = useT();
  return (
    <ItemsFact
      label={t('facts:field.hours')}
      kind="hours"
      customerId={customer.id}
      items={customer.hours ?? []}
      line={(item) => hoursWords(t, item)}
      useForm={useHoursForm}
      onSave={(items) => {
        const { patch, clear } = listChange('hours', items);
        return save(patch, clear);
      }}
    />
  );
}
