import { Box, Button } from '@mui/material';
import { KeyMap } from '../../features/keys/key-map.tsx';
import { useSettings } from '../../features/settings/use-settings.ts';
import { useT } from '../../i18n/use-t.ts';
import type { OwnKeys } from '../../ui/key-commands.ts';
import { PageHead } from '../../ui/page-head.tsx';
import { v } from '../../ui/v.ts';

/** The keys of the whole window, each to be chosen anew. */
export function KeysPage() {
  const t = useT();
  const { now, set } = useSettings();
  if (now === undefined) return null;
  const save = (keys: OwnKeys) => set({ keys }, t('keys:saved'));
  const isOwn = Object.keys(now.keys).length > 0;
  return (
    <>
      <PageHead
        title={t('keys:title')}
        sub={t('keys:sub')}
        right={
          isOwn && (
            <Button variant="outlined" onClick={() => save({})}>
              {t('keys:resetAll')}
            </Button>
          )
        }
      />
      <Box
        sx={{ flex: 1, minHeight: 0, display: 'flex', flexDirection: 'column', borderTop: `1px solid ${v('rule')}` }}
      >
        <KeyMap own={now.keys} singleKeys={now.singleKeys} onKeys={save} />
      </Box>
    </>
  );
}
