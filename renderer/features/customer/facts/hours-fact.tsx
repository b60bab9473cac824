import { useState } from 'react';
import type { Hours } from '../../../../shared/domain/background.ts';
import type { Translate } from '../../../../shared/i18n/translate.ts';
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

function useHoursForm(item: Hours | undefined): ItemForm<Hours> {
  const t = useT();
  const [kind, setKind] = useState(item?.kind ?? 'convenient');
  const [days, setDays] = useState<readonly string[]>((item?.days ?? []).map(String));
  const [from, setFrom] = useState<string | undefined>(item?.from);
  const [to, setTo] = useState<string | undefined>(item?.to);
  const wrong = from !== undefined && to !== undefined && to <= from;
  const error = (tried: boolean, time: string | undefined) =>
    tried && time === undefined ? t('facts:hours.missing') : undefined;
  return {
    read() {
      if (from === undefined || to === undefined || wrong) return undefined;
      const named = days.map(Number).sort((a, b) => a - b);
      return { kind, from, to, ...(named.length === 0 || named.length === EVERY_DAY ? {} : { days: named }) };
    },
    fields: (tried) => (
      <>
        <Segmented
          label={t('facts:hours.kind')}
          segments={KINDS.map((value) => ({ value, label: t(`facts:hours.${value}`) }))}
          value={kind}
          onChange={setKind}
          wide
        />
        <FieldFrame label={t('facts:hours.days')} hint={days.length === 0 ? t('facts:hours.everyDay') : undefined}>
          {() => (
            <ToggleChips
              label={t('facts:hours.days')}
              options={WEEKDAYS.map((value) => ({ value, label: t(`facts:hours.weekday.${value}`) }))}
              value={days}
              onChange={setDays}
            />
          )}
        </FieldFrame>
        <FieldRow>
          <TimeField label={t('facts:hours.from')} value={from} onChange={setFrom} error={error(tried, from)} />
          <TimeField
            label={t('facts:hours.to')}
            value={to}
            onChange={setTo}
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
