import { Box } from '@mui/material';
import { type KeyboardEvent, useState } from 'react';
import type { SettingsView } from '../../../shared/contract/book-channels.ts';
import { useT } from '../../i18n/use-t.ts';
import { Field } from '../../ui/field.tsx';
import { SettingsSection } from './settings-section.tsx';
import type { Set } from './use-settings.ts';

const LONGEST = 200;

interface SavedFieldProps {
  readonly label: string;
  readonly saved: string;
  readonly type?: 'tel' | 'text';
  readonly onSave: (text: string) => void;
}

/** Saved when it is left, or by Enter; Esc takes back what was typed. */
function SavedField({ label, saved, type = 'text', onSave }: SavedFieldProps) {
  const [draft, setDraft] = useState<string>();
  const leave = () => {
    const text = draft?.trim();
    if (text !== undefined && text !== saved) onSave(text);
    setDraft(undefined);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') leave();
    if (event.key === 'Escape') setDraft(undefined);
  };
  return (
    <Field
      label={label}
      type={type}
      value={draft ?? saved}
      maxLength={LONGEST}
      onChange={setDraft}
      onBlur={leave}
      onKeyDown={onKeyDown}
    />
  );
}

/** The rep's name and number, which go on paper. */
export function YouSettings({ now, set }: { readonly now: SettingsView; readonly set: Set }) {
  const t = useT();
  const name = t('settingsPage:repName');
  const phone = t('settingsPage:repPhone');
  return (
    <SettingsSection title={t('settingsPage:you')} why={t('settingsPage:youWhy')}>
      <Box sx={{ display: 'grid', gridTemplateColumns: '1fr 1fr', gap: '16px' }}>
        <SavedField label={name} saved={now.repName} onSave={(repName) => set({ repName }, name)} />
        <SavedField label={phone} type="tel" saved={now.repPhone} onSave={(repPhone) => set({ repPhone }, phone)} />
      </Box>
    </SettingsSection>
  );
}
