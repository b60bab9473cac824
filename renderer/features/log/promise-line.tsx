import { Box, Button, Checkbox, FormControlLabel } from '@mui/material';
import type { Day } from '../../../shared/domain/day.ts';
import { useT } from '../../i18n/use-t.ts';
import { DayField } from '../../ui/day-field.tsx';
import { Field } from '../../ui/field.tsx';
import { Icon } from '../../ui/icon.tsx';
import { KeyHint } from '../../ui/key.tsx';
import { useCommand } from '../../ui/shortcuts.tsx';
import { Tick } from '../../ui/tick.tsx';
import type { LogDraft } from './draft.ts';
import type { DraftProblems } from './log-ask.ts';

interface PromiseLineProps {
  readonly promise: LogDraft['promise'];
  readonly today: Day;
  readonly problem: DraftProblems['promise'];
  readonly onChange: (promise: LogDraft['promise']) => void;
  /** The contact is a callback, and something was found that has to be put right. Absent: it is none. */
  readonly onProblem?: (() => void) | undefined;
}

/** One key for what a callback is made for. */
function ProblemButton({ onProblem }: { readonly onProblem: () => void }) {
  const t = useT();
  useCommand('problem', onProblem);
  return (
    <Button variant="outlined" startIcon={<Icon name="service" size={14} />} onClick={onProblem}>
      {t('log:problem')}
      <KeyHint command="problem" />
    </Button>
  );
}

/** A promise given up is no longer one to put something right. */
const ticked = ({ kind: _kind, ...promise }: LogDraft['promise'], on: boolean): LogDraft['promise'] => ({
  ...promise,
  on,
});

/** What was promised and by when; the fields open with the tick. */
export function PromiseLine({ promise, today, problem, onChange, onProblem }: PromiseLineProps) {
  const t = useT();
  const isFix = promise.kind === 'fix';
  return (
    <Box>
      <FormControlLabel
        sx={{ m: 0, mr: '12px', gap: '4px', '& .MuiFormControlLabel-label': { fontSize: 'var(--small)' } }}
        control={
          <Checkbox
            checked={promise.on}
            onChange={(event) => onChange(ticked(promise, event.target.checked))}
            icon={<Tick />}
            checkedIcon={<Tick state="on" />}
            sx={{ ml: '-4px' }}
          />
        }
        label={t(isFix ? 'log:fix' : 'log:promise')}
      />
      {onProblem !== undefined && !isFix && <ProblemButton onProblem={onProblem} />}
      {promise.on && (
        <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0,1fr) 170px', gap: '8px', mt: '4px' }}>
          <Field
            autoFocus={promise.what === ''}
            label={t(isFix ? 'log:fixWhat' : 'log:promiseWhat')}
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
            hint={isFix ? t('log:fixBy') : undefined}
            error={problem === 'past' ? t('log:promisePast') : undefined}
          />
        </Box>
      )}
    </Box>
  );
}
