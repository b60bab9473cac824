import { Box } from '@mui/material';
import type { SettingsView } from '../../../shared/contract/book-channels.ts';
import type { Day } from '../../../shared/domain/day.ts';
import { useState } from 'react';
import { useT } from '../../i18n/use-t.ts';
import { DayField } from '../../ui/day-field.tsx';
import { readTime } from '../../ui/read-time.ts';
import { Segmented } from '../../ui/segmented.tsx';
import { isSaturday, limitIn } from './day-limits.ts';
import { SavedField } from './saved-field.tsx';
import { SettingLine, SettingsSection } from './settings-section.tsx';
import type { Set } from './use-settings.ts';

interface PartProps {
  readonly now: SettingsView;
  readonly set: Set;
}

const WEEKENDS = ['double', 'single', 'alternate'] as const satisfies readonly SettingsView['weekend'][];

/** Any worked Saturday will do: the others follow from it. */
function WorkedSaturday({ now, set }: PartProps) {
  const t = useT();
  const [other, setOther] = useState<Day>();
  const label = t('settingsPage:workedSaturday');
  const take = (day: Day | undefined) => {
    const right = day === undefined || isSaturday(day);
    setOther(right ? undefined : day);
    if (right && day !== undefined && day !== now.workedSaturday) set({ workedSaturday: day }, label);
  };
  return (
    <Box sx={{ maxWidth: 220 }}>
      <DayField
        label={label}
        value={other ?? now.workedSaturday}
        onChange={take}
        error={other === undefined ? undefined : t('settingsPage:workedSaturdayWrong')}
      />
    </Box>
  );
}

function Limits({ now, set }: PartProps) {
  const t = useT();
  const limit = (field: 'callsADay' | 'visitsADay') => {
    const label = t(`settingsPage:${field}`);
    const save = (text: string) => {
      const value = limitIn(field, text);
      if (value !== undefined) set({ [field]: value }, label);
    };
    return <SavedField label={label} saved={String(now[field])} onSave={save} />;
  };
  const closes = t('settingsPage:closesAt');
  const close = (text: string) => {
    const closesAt = readTime(text);
    if (closesAt !== undefined) set({ closesAt }, closes);
  };
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: '1fr 1fr 1.6fr', gap: '16px' }}>
      {limit('callsADay')}
      {limit('visitsADay')}
      <SavedField label={closes} hint={t('settingsPage:closesAtHint')} saved={now.closesAt} onSave={close} />
    </Box>
  );
}

/** The rep's ordinary week, and how much fits into a day of it. */
export function WeekSettings({ now, set }: PartProps) {
  const t = useT();
  const weekend = t('settingsPage:weekend');
  return (
    <SettingsSection title={t('settingsPage:week')} why={t('settingsPage:weekWhy')}>
      <SettingLine label={weekend} hint={t(`settingsPage:weekendHints.${now.weekend}`)}>
        <Segmented
          label={weekend}
          segments={WEEKENDS.map((value) => ({ value, label: t(`settingsPage:weekends.${value}`) }))}
          value={now.weekend}
          onChange={(to) => set({ weekend: to }, weekend)}
        />
      </SettingLine>
      {now.weekend === 'alternate' && <WorkedSaturday now={now} set={set} />}
      <Limits now={now} set={set} />
    </SettingsSection>
  );
}
