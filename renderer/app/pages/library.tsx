import { Tab, Tabs } from '@mui/material';
import { useT } from '../../i18n/use-t.ts';
import { PageHead } from '../../ui/page-head.tsx';
import { v } from '../../ui/v.ts';
import { goTo } from '../hash-location.ts';
import { LIBRARY_TABS } from '../library/library-tabs.ts';
import { libraryPath } from '../places.ts';

/** What to say, and what it stands on. Each tab fills the sheet below and scrolls inside itself. */
export function LibraryPage({ tab }: { readonly tab: string | undefined }) {
  const t = useT();
  const open = LIBRARY_TABS.find(({ id }) => id === tab) ?? LIBRARY_TABS[0];
  return (
    <>
      <PageHead title={t('app:place.library')} sub={t('library:sub')} />
      <Tabs
        value={open.id}
        onChange={(_, id: string) => goTo(libraryPath(id), { replace: true })}
        aria-label={t('library:tabs')}
        sx={{ flex: 'none', px: '20px', borderBottom: `1px solid ${v('rule')}` }}
      >
        {LIBRARY_TABS.map(({ id }) => (
          <Tab key={id} value={id} label={t(`library:tab.${id}`)} />
        ))}
      </Tabs>
      <open.Tab />
    </>
  );
}
