import { Button } from '@mui/material';
import { NotSavedBanner } from '../features/change/not-saved-banner.tsx';
import type { NotSaved } from '../features/change/use-change-watch.ts';
import { useT } from '../i18n/use-t.ts';
import { Banner } from '../ui/banner.tsx';
import type { OpenBook } from './book-gate.tsx';
import { Notices } from './notices.tsx';
import { detailsOf } from './recovery.tsx';

export interface BannersProps {
  readonly open: OpenBook;
  readonly notSaved: NotSaved | undefined;
}

/** What must be seen across the top of every page. */
export function Banners({ open: { status, lost }, notSaved }: BannersProps) {
  const t = useT();
  return (
    <>
      {notSaved !== undefined && (
        <NotSavedBanner
          failure={notSaved.failure}
          onRetry={notSaved.retry}
          onCopy={() => void navigator.clipboard.writeText(detailsOf(notSaved.failure))}
        />
      )}
      {lost !== undefined && notSaved === undefined && (
        <Banner
          tone="error"
          title={t(`failure:${lost.failure.code}`)}
          actions={
            <Button variant="contained" color="error" onClick={lost.again}>
              {t('ui:retry')}
            </Button>
          }
        />
      )}
      <Notices status={status} />
    </>
  );
}
