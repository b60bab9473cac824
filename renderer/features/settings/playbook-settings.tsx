import { Link } from '@mui/material';
import type { SettingsView } from '../../../shared/contract/book-channels.ts';
import { textIn } from '../../../shared/i18n/text-in.ts';
import { useAsk } from '../../api/use-ask.ts';
import { useLanguage, useT } from '../../i18n/use-t.ts';
import { ContextHint } from '../../ui/context-hint.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { SettingsSection } from './settings-section.tsx';

interface PlaybookSettingsProps {
  readonly now: SettingsView;
  /** Shows what another would change, before anything does. */
  readonly onLook: (playbook: string) => void;
  /** Where every cadence is seen and changed. */
  readonly href: string;
}

/** The trade whose rhythm the follow-ups keep. */
export function PlaybookSettings({ now, onLook, href }: PlaybookSettingsProps) {
  const t = useT();
  const language = useLanguage();
  const asked = useAsk('playbook.list', {});
  if (asked.state !== 'answered') return null;
  const { choices } = asked.value;
  const label = t('settingsPage:playbook');
  const chosen = choices.find(({ id }) => id === now.playbook);
  return (
    <SettingsSection title={label} why={t('settingsPage:playbookWhy')}>
      <SelectField
        label={t('settingsPage:playbookWhich')}
        options={choices.map(({ id, name }) => ({ value: id, label: textIn(name, language) ?? id }))}
        value={now.playbook}
        hint={textIn(chosen?.about, language)}
        onChange={onLook}
      />
      <ContextHint>{t('settingsPage:playbookNote')}</ContextHint>
      <Link href={href} sx={{ fontSize: 'var(--small)' }}>
        {t('playbooks:settingsLink')}
      </Link>
    </SettingsSection>
  );
}
