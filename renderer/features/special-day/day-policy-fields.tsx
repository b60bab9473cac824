import { Checkbox, FormControlLabel } from '@mui/material';
import { policiesOf } from '../../../shared/almanac/day-policies.ts';
import { useT } from '../../i18n/use-t.ts';
import { SelectField } from '../../ui/select-field.tsx';
import { yearlyOf } from '../../ui/yearly-day.ts';
import type { SpecialDayDraft } from './special-day-draft.ts';

interface DayPolicyFieldsProps {
  readonly draft: SpecialDayDraft;
  readonly onDraft: (draft: SpecialDayDraft) => void;
}

const LEAP = ['leap-month', 'ordinary-month', 'both'] as const;
const MISSING = ['day-before', 'day-after'] as const;

/** How a day is kept in years that lack it or have it twice; of most days nothing is asked. */
export function DayPolicyFields({ draft, onDraft }: DayPolicyFieldsProps) {
  const t = useT();
  const day = yearlyOf(draft);
  const asked = day === undefined ? [] : policiesOf(day);
  const missing = asked.includes('feb-29') ? 'missing29' : asked.includes('day-30') ? 'missing30' : undefined;
  return (
    <>
      {asked.includes('leap-born') && (
        <SelectField
          label={t('dates:form.leapQ')}
          options={LEAP.map((value) => ({ value, label: t(`dates:form.leap.${value}`) }))}
          value={draft.keeps}
          onChange={(keeps) => onDraft({ ...draft, keeps })}
        />
      )}
      {asked.includes('ordinary-born') && (
        <FormControlLabel
          control={
            <Checkbox
              checked={draft.keeps === 'both'}
              onChange={(event) => onDraft({ ...draft, keeps: event.target.checked ? 'both' : 'leap-month' })}
            />
          }
          label={t('dates:form.alsoLeap')}
        />
      )}
      {missing !== undefined && (
        <SelectField
          label={t(`dates:form.${missing}`)}
          options={MISSING.map((value) => ({ value, label: t(`dates:form.missing.${value}`) }))}
          value={draft.missing}
          onChange={(to) => onDraft({ ...draft, missing: to })}
        />
      )}
    </>
  );
}
