import { Box, Link } from '@mui/material';
import type { SettingsView } from '../../../shared/contract/book-channels.ts';
import { useT } from '../../i18n/use-t.ts';
import { Segmented } from '../../ui/segmented.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { SettingLine, SettingsSection } from './settings-section.tsx';
import type { Set } from './use-settings.ts';

const REGIONS = ['CN', 'HK', 'TW', 'US', 'GB', 'DE'] as const satisfies readonly SettingsView['region'][];
const CURRENCIES = ['CNY', 'HKD', 'TWD', 'USD', 'EUR', 'GBP', 'JPY'] as const;
type Currency = (typeof CURRENCIES)[number];

const FIRST_DAYS = { monday: 1, sunday: 7 } as const;

interface PartProps {
  readonly now: SettingsView;
  readonly set: Set;
}

function NumbersAndMoney({ now, set }: PartProps) {
  const t = useT();
  const region = t('settingsPage:region');
  const currency = t('settingsPage:currency');
  const known = CURRENCIES.map((value): { value: string; label: string } => ({
    value,
    label: t(`settingsPage:currencies.${value satisfies Currency}`),
  }));
  // a currency set elsewhere stays choosable, by its code
  const currencies = known.some(({ value }) => value === now.currency)
    ? known
    : [...known, { value: now.currency, label: now.currency }];
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: '1fr 1fr', gap: '16px' }}>
      <SelectField
        label={region}
        options={REGIONS.map((value) => ({ value, label: t(`settingsPage:regions.${value}`) }))}
        value={now.region}
        onChange={(to) => set({ region: to }, region)}
      />
      <SelectField
        label={currency}
        options={currencies}
        value={now.currency}
        onChange={(to) => set({ currency: to }, currency)}
      />
    </Box>
  );
}

/** First day of the week, single keys, region of numbers, currency. */
export function HabitSettings({ now, set, keysHref }: PartProps & { readonly keysHref: string }) {
  const t = useT();
  const firstDay = t('settingsPage:firstDay');
  const keys = t('settingsPage:singleKeys');
  return (
    <SettingsSection title={t('settingsPage:habits')}>
      <SettingLine label={firstDay}>
        <Segmented
          label={firstDay}
          segments={(['monday', 'sunday'] as const).map((value) => ({
            value,
            label: t(`settingsPage:firstDays.${value}`),
          }))}
          value={now.firstDayOfWeek === 7 ? 'sunday' : 'monday'}
          onChange={(to) => set({ firstDayOfWeek: FIRST_DAYS[to] }, firstDay)}
        />
      </SettingLine>
      <SettingLine label={keys} hint={t('settingsPage:singleKeysHint')}>
        <Segmented
          label={keys}
          segments={[
            { value: 'on', label: t('settingsPage:on') },
            { value: 'off', label: t('settingsPage:off') },
          ]}
          value={now.singleKeys ? 'on' : 'off'}
          onChange={(to) => set({ singleKeys: to === 'on' }, keys)}
        />
      </SettingLine>
      <SettingLine label="">
        <Link href={keysHref} sx={{ fontSize: 'var(--small)', lineHeight: '24px' }}>
          {t('settingsPage:ownKeys')}
        </Link>
      </SettingLine>
      <NumbersAndMoney now={now} set={set} />
    </SettingsSection>
  );
}
