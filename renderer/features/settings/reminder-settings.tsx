import { Box } from '@mui/material';
import type { SettingsView } from '../../../shared/contract/book-channels.ts';
import { NOTICE_SHOWS, REMINDED_BY, type Reminding, USUAL_REMINDING } from '../../../shared/domain/reminding.ts';
import { useT } from '../../i18n/use-t.ts';
import { readTime } from '../../ui/read-time.ts';
import { Segmented } from '../../ui/segmented.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { v } from '../../ui/v.ts';
import { NoticePermission } from './notice-permission.tsx';
import { SavedField } from './saved-field.tsx';
import { SettingLine, SettingsSection } from './settings-section.tsx';
import type { Set } from './use-settings.ts';

interface PartProps {
  readonly now: Required<Reminding>;
  readonly save: (patch: Partial<Reminding>, what: string) => void;
}

const MINUTES = ['0', '5', '10', '15', '30', '60', '1440'] as const;
type Minutes = (typeof MINUTES)[number];
const isUsual = (minutes: string): minutes is Minutes => (MINUTES as readonly string[]).includes(minutes);

/** Minutes set elsewhere stay choosable. */
function Hours({ now, save }: PartProps) {
  const t = useT();
  const at = t('reminders:settings.at');
  const before = t('reminders:settings.before');
  const current = String(now.before);
  const all: readonly string[] = isUsual(current) ? MINUTES : [...MINUTES, current];
  const words = (minutes: string) =>
    isUsual(minutes)
      ? t(`reminders:settings.minutes.${minutes}`)
      : t('reminders:settings.otherMinutes', { count: Number(minutes) });
  const saveAt = (text: string) => {
    const time = readTime(text);
    if (time !== undefined) save({ at: time }, at);
  };
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: '1.6fr 1fr', gap: '16px' }}>
      <SavedField label={at} hint={t('reminders:settings.atHint')} saved={now.at} onSave={saveAt} />
      <SelectField
        label={before}
        options={all.map((value) => ({ value, label: words(value) }))}
        value={current}
        onChange={(to) => save({ before: Number(to) }, before)}
      />
    </Box>
  );
}

function Beside({ now, save, of }: PartProps & { readonly of: 'dates' | 'gifts' }) {
  const t = useT();
  const label = t(`reminders:settings.${of}`);
  const segments = (['on', 'off'] as const).map((value) => ({ value, label: t(`settingsPage:${value}`) }));
  return (
    <SettingLine label={label}>
      <Segmented
        label={label}
        segments={segments}
        value={now[of] ? 'on' : 'off'}
        onChange={(to) => save({ [of]: to === 'on' }, label)}
      />
    </SettingLine>
  );
}

function Ways({ now, save }: PartProps) {
  const t = useT();
  const by = t('reminders:settings.by');
  return (
    <SettingLine label={by} hint={t(`reminders:settings.byHints.${now.by}`)}>
      <Segmented
        label={by}
        segments={REMINDED_BY.map((value) => ({ value, label: t(`reminders:settings.ways.${value}`) }))}
        value={now.by}
        onChange={(to) => save({ by: to }, by)}
      />
    </SettingLine>
  );
}

/** What others may read on a locked screen. */
function Shown({ now, save }: PartProps) {
  const t = useT();
  const shows = t('reminders:settings.shows');
  return (
    <SettingLine label={shows} hint={t('reminders:settings.showsHint')}>
      <Segmented
        label={shows}
        segments={NOTICE_SHOWS.map((value) => ({ value, label: t(`reminders:settings.levels.${value}`) }))}
        value={now.shows}
        onChange={(to) => save({ shows: to }, shows)}
      />
    </SettingLine>
  );
}

/** When and how the rep is reminded, and what a notice lets others read. */
export function ReminderSettings({ now: settings, set }: { readonly now: SettingsView; readonly set: Set }) {
  const t = useT();
  const now = { ...USUAL_REMINDING, ...settings.reminding };
  const save: PartProps['save'] = (patch, what) => set({ reminding: { ...now, ...patch } }, what);
  const isOn = now.by !== 'none';
  return (
    <SettingsSection title={t('reminders:title')} why={t('reminders:settings.why')}>
      <Ways now={now} save={save} />
      {now.by === 'system' && (
        <>
          <NoticePermission />
          <Shown now={now} save={save} />
        </>
      )}
      {isOn && (
        <>
          <Hours now={now} save={save} />
          <Beside now={now} save={save} of="dates" />
          <Beside now={now} save={save} of="gifts" />
          <Box sx={{ fontSize: '0.75rem', color: v('ink3'), textWrap: 'pretty' }}>{t('reminders:settings.quiet')}</Box>
        </>
      )}
    </SettingsSection>
  );
}
