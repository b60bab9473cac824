import { Box, Checkbox, FormControlLabel } from '@mui/material';
import type { Day } from '../../../shared/domain/day.ts';
import { useT } from '../../i18n/use-t.ts';
import { DayField } from '../../ui/day-field.tsx';
import { Field } from '../../ui/field.tsx';
import { Tick } from '../../ui/tick.tsx';
import type { LogDraft } from './draft.ts';
import type { DraftProblems } from './log-ask.ts';

interface PromiseLineProps {
  readonly promise: LogDraft['promise'];
  readonly today: Day;
  readonly problem: DraftProblems['promise'];
  readonly onChange: (promise: LogDraft['promise']) => void;
}

/** What was promised and by when; the fields open with the tick. */
export function PromiseLine({ promise, today, problem, onChange }: PromiseLineProps) {
  const t = useT();
  return (
    <Box>
      <FormControlLabel
        sx={{ m: 0, gap: '4px', '& .MuiFormControlLabel-label': { fontSize: 'var(--small)' } }}
        control={
          <Checkbox
            checked={promise.on}
            onChange={(event) => onChange({ ...promise, on: event.target.checked })}
            icon={<Tick />}
            checkedIcon={<Tick state="on" />}
            sx={{ ml: '-4px' }}
          />
        }
        label={t('log:promise')}
      />
      {promise.on && (
        <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0,1fr) 170px', gap: '8px', mt: '4px' }}>
          <Field
            autoFocus={promise.what === ''}
            label={t('log:promiseWhat')}
            value={promise.what}
            onChange={(what) => onChange({ ...promise, what })}
            maxLength={500}
            error={problem === 'missing' ? t('log:promiseMissing') : undefined}
          />
          <DayField
            label={t('log:promiseBy')}
            value={promise.dueOn}
            onChange={(dueOn) => onChange({ ...promise, dueOn })}
            min={today}
            error={problem === 'past' ? t('log:promisePast') : undefined}
          />
        </Box>
      )}
    </Box>
  );
}
