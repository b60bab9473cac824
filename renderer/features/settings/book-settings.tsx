import { Box, IconButton, Tooltip } from '@mui/material';
import type { Answer } from '../../../shared/contract/contract.ts';
import { contentWords } from '../../i18n/moment-words.ts';
import { useLanguage, useT } from '../../i18n/use-t.ts';
import { Facts } from '../../ui/facts.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useToast } from '../../ui/toast.tsx';
import { CheckBook } from './check-book.tsx';
import { NAME_PX, SettingsSection } from './settings-section.tsx';

type Status = Answer<'book.status'>;

function Folder({ folder }: { readonly folder: string }) {
  const t = useT();
  const say = useToast();
  const copy = async () => {
    await navigator.clipboard.writeText(folder);
    say({ text: t('settingsPage:copied') });
  };
  return (
    <Box component="span" sx={{ display: 'flex', alignItems: 'center', gap: '6px' }}>
      <Box component="span" sx={{ userSelect: 'all', minWidth: 0 }}>
        {folder}
      </Box>
      <Tooltip title={t('settingsPage:copyFolder')}>
        <IconButton aria-label={t('settingsPage:copyFolder')} onClick={() => void copy()} sx={{ my: '-4px' }}>
          <Icon name="copy" size={14} />
        </IconButton>
      </Tooltip>
    </Box>
  );
}

function useMoment({ zone }: Status): (instant: string) => string {
  const language = useLanguage();
  const format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    timeZone: zone,
    dateStyle: 'medium',
    timeStyle: 'short',
  });
  return (instant) => format.format(Date.parse(instant));
}

/** Where the book lies, what is in it, and whether it is sound. */
export function BookSettings({ status }: { readonly status: Status }) {
  const t = useT();
  const moment = useMoment(status);
  const { folder, customers, interactions, savedAt, readOnly, zone, version, schema } = status;
  return (
    <SettingsSection title={t('settingsPage:book')}>
      <Facts
        nameWidth={NAME_PX}
        rows={[
          [t('settingsPage:folder'), <Folder key="folder" folder={folder} />],
          [t('settingsPage:records'), contentWords(t, { customers, interactions })],
          [t('settingsPage:lastSaved'), moment(savedAt)],
          [t('settingsPage:state'), t(readOnly ? 'settingsPage:readOnly' : 'settingsPage:writable')],
          [t('settingsPage:zone'), zone],
          [t('settingsPage:version'), t('settingsPage:versionText', { version, schema })],
        ]}
      />
      <CheckBook />
    </SettingsSection>
  );
}
