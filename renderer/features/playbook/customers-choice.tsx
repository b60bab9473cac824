import { Box, FormControlLabel, Radio, RadioGroup, Typography } from '@mui/material';
import { useId } from 'react';
import type { Customers } from '../../../shared/contract/playbook-channels.ts';
import { useT } from '../../i18n/use-t.ts';
import { v } from '../../ui/v.ts';

interface CustomersChoiceProps {
  readonly value: Customers;
  readonly onChange: (value: Customers) => void;
}

const CHOICES = [
  ['replan', 'playbooks:weigh.replan', 'playbooks:weigh.replanWhy'],
  ['keep-next', 'playbooks:weigh.keepNext', 'playbooks:weigh.keepNextWhy'],
] as const;

/** What happens to customers who are planned already. */
export function CustomersChoice({ value, onChange }: CustomersChoiceProps) {
  const t = useT();
  const id = useId();
  return (
    <Box>
      <Typography component="h3" id={id} variant="head">
        {t('playbooks:weigh.question')}
      </Typography>
      <RadioGroup
        sx={{ display: 'grid', gridTemplateColumns: '1fr 1fr', gap: '4px 12px', alignItems: 'start' }}
        aria-labelledby={id}
        value={value}
        onChange={(_, next) => onChange(next === 'replan' ? 'replan' : 'keep-next')}
      >
        {CHOICES.map(([choice, words, why]) => (
          <FormControlLabel
            key={choice}
            value={choice}
            control={<Radio size="small" />}
            sx={{ alignItems: 'flex-start', mr: 0 }}
            label={
              <Box sx={{ fontSize: 'var(--small)', pt: '6px' }}>
                {t(words)}
                <Box component="span" sx={{ display: 'block', fontSize: '0.75rem', color: v('ink2') }}>
                  {t(why)}
                </Box>
              </Box>
            }
          />
        ))}
      </RadioGroup>
    </Box>
  );
}
