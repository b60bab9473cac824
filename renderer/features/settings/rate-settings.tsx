import { Box, Typography } from '@mui/material';
import { useState } from 'react';
import type { SettingsView } from '../../../shared/contract/book-channels.ts';
import { useT } from '../../i18n/use-t.ts';
import { SelectField } from '../../ui/select-field.tsx';
import { v } from '../../ui/v.ts';
import { SavedField } from './saved-field.tsx';
import type { Set } from './use-settings.ts';

const CURRENCIES = ['CNY', 'USD', 'EUR', 'HKD', 'TWD', 'GBP', 'JPY'] as const;
const HIGHEST = 1e9;

/** A rate as typed; undefined when it is none. */
export function rateOf(text: string): number | undefined {
  const rate = Number(text.replace(/[,，\s]/g, ''));
  return rate > 0 && rate <= HIGHEST ? rate : undefined;
}

interface RateSettingsProps {
  readonly now: SettingsView;
  readonly set: Set;
}

/** What a unit of another currency is worth. Emptied, a rate is taken away. */
export function RateSettings({ now, set }: RateSettingsProps) {
  const t = useT();
  const { rates, currency: own } = now;
  const [added, setAdded] = useState<readonly string[]>([]);
  const label = t('grading:settings.rates');
  const shown = [...new globalThis.Set([...Object.keys(rates), ...added])].filter((code) => code !== own);
  const free = CURRENCIES.filter((code) => code !== own && !shown.includes(code));
  const save = (code: string, text: string) => {
    const { [code]: _was, ...others } = rates;
    const rate = rateOf(text);
    if (text === '') set({ rates: others }, label);
    else if (rate !== undefined) set({ rates: { ...others, [code]: rate } }, label);
  };
  return (
    <Box>
      <Box sx={{ display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(150px, 1fr))', gap: '12px 16px' }}>
        {shown.map((code) => (
          <SavedField
            key={code}
            label={t('grading:settings.rate', { code, own })}
            saved={rates[code] === undefined ? '' : String(rates[code])}
            onSave={(text) => save(code, text)}
          />
        ))}
        {free.length > 0 && (
          <SelectField
            label={label}
            options={free.map((value) => ({ value, label: value }))}
            value={undefined}
            placeholder={t('grading:settings.addRate')}
            onChange={(code) => setAdded([...added, code])}
          />
        )}
      </Box>
      <Typography variant="caption" component="p" sx={{ color: v('ink3'), mt: '4px' }}>
        {t('grading:settings.ratesHint')}
      </Typography>
    </Box>
  );
}
