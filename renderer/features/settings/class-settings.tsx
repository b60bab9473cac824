import { Box } from '@mui/material';
import type { SettingsView } from '../../../shared/contract/book-channels.ts';
import { useT } from '../../i18n/use-t.ts';
import { readMoney, writeMoney } from '../../ui/read-money.ts';
import { Segmented } from '../../ui/segmented.tsx';
import { ClassTable } from './class-table.tsx';
import { limitIn } from './day-limits.ts';
import { RateSettings } from './rate-settings.tsx';
import { SavedField } from './saved-field.tsx';
import { SettingLine, SettingsSection } from './settings-section.tsx';
import type { Set } from './use-settings.ts';

interface PartProps {
  readonly now: SettingsView;
  readonly set: Set;
}

const SHARES = ['50-35-15', '80-15-5'] as const satisfies readonly SettingsView['revenueShares'][];

function Thresholds({ now, set }: PartProps) {
  const t = useT();
  const cycle = t('grading:settings.shortCycle');
  const lot = t('grading:settings.largeLot', { own: now.largeLot?.currency ?? now.currency });
  const saveCycle = (text: string) => {
    const shortCycleDays = limitIn('shortCycleDays', text);
    if (shortCycleDays !== undefined) set({ shortCycleDays }, cycle);
  };
  const saveLot = (text: string): void => {
    const largeLot = readMoney(text, now.currency);
    if (text === '') set({}, lot, ['largeLot']);
    else if (largeLot !== undefined && largeLot.minor >= 0) set({ largeLot }, lot);
  };
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: '1fr 1fr', gap: '16px' }}>
      <SavedField label={cycle} saved={String(now.shortCycleDays)} onSave={saveCycle} />
      <SavedField label={lot} saved={now.largeLot === undefined ? '' : writeMoney(now.largeLot)} onSave={saveLot} />
    </Box>
  );
}

/** By what customers are classed: the shares and months of revenue classes, rates, and what often and large mean. */
export function ClassSettings({ now, set }: PartProps) {
  const t = useT();
  const shares = t('grading:settings.shares');
  const months = t('grading:settings.months');
  const saveMonths = (text: string) => {
    const revenueMonths = limitIn('revenueMonths', text);
    if (revenueMonths !== undefined) set({ revenueMonths }, months);
  };
  return (
    <SettingsSection title={t('grading:settings.title')} why={t('grading:settings.why')}>
      <SettingLine label={shares} hint={t(`grading:settings.sharesHint.${now.revenueShares}`)}>
        <Segmented
          label={shares}
          segments={SHARES.map((value) => ({ value, label: value.replaceAll('-', ' / ') }))}
          value={now.revenueShares}
          onChange={(revenueShares) => set({ revenueShares }, shares)}
        />
      </SettingLine>
      <Box sx={{ maxWidth: 160 }}>
        <SavedField label={months} saved={String(now.revenueMonths)} onSave={saveMonths} />
      </Box>
      <RateSettings now={now} set={set} />
      <ClassTable />
      <Thresholds now={now} set={set} />
    </SettingsSection>
  );
}
