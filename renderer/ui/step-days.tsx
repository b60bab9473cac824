import { Box, Button, Typography } from '@mui/material';
import { useId, useState } from 'react';
import type { Day } from '../../shared/domain/day.ts';
import { useT } from '../i18n/use-t.ts';
import { DayField } from './day-field.tsx';

interface StepDay<K extends string> {
  readonly step: K;
  readonly label: string;
  readonly on: Day | undefined;
  readonly error?: string | undefined;
}

interface StepDaysProps<K extends string> {
  /** What goes through these steps. */
  readonly label: string;
  readonly steps: readonly StepDay<K>[];
  readonly today: Day;
  readonly onStep: (step: K, on: Day | undefined) => void;
}

interface OneStepProps extends Omit<StepDay<string>, 'step'> {
  readonly today: Day;
  readonly onDay: (on: Day | undefined) => void;
}

function OneStep({ label, on, error, today, onDay }: OneStepProps) {
  const t = useT();
  const [presses, setPresses] = useState(0);
  const press = () => {
    setPresses(presses + 1);
    onDay(today);
  };
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0,1fr) auto', columnGap: '4px', alignItems: 'start' }}>
      {/* A new field for each press: what was half written in the old one gives way. */}
      <DayField key={presses} label={label} value={on} onChange={onDay} error={error} withYear />
      <Button
        variant="text"
        aria-label={t('ui:field.todayNamed', { what: label })}
        disabled={on === today}
        onClick={press}
        sx={{ mt: '22px', minWidth: 0, px: '8px' }}
      >
        {t('ui:field.today')}
      </Button>
    </Box>
  );
}

/** The steps of something in the order of the trade, each with its day and one press for today. */
export function StepDays<K extends string>({ label, steps, today, onStep }: StepDaysProps<K>) {
  const id = useId();
  return (
    <Box
      role="group"
      aria-labelledby={id}
      sx={{ display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(210px, 1fr))', gap: '10px 14px' }}
    >
      <Typography id={id} component="h3" variant="head" sx={{ gridColumn: '1 / -1' }}>
        {label}
      </Typography>
      {steps.map(({ step, ...one }) => (
        <OneStep key={step} {...one} today={today} onDay={(on) => onStep(step, on)} />
      ))}
    </Box>
  );
}
