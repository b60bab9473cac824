import { Button } from '@mui/material';
import { NotSavedBanner } from '../features/change/not-saved-banner.tsx';
import type { NotSaved } from '../features/change/use-change-watch.ts';
import { useT } from '../i18n/use-t.ts';
import { Banner } from '../ui/banner.tsx';
import type { OpenBook } from './book-gate.tsx';
import { detailsOf } from './failure-details.ts';
import { Notices } from './notices.tsx';
import { OpeningLine } from './opening.tsx';
import { useReopen } from './use-reopen.ts';

export interface BannersProps {
  readonly open: OpenBook;
  readonly notSaved: NotSaved | undefined;
}

/** The book was changed behind this window's back: it is read again first. */
function OpenAgain({ onOpened }: { readonly onOpened: () => void }) {
  const t = useT();
  const { running, reopen } = useReopen();
  const words = { readOnly: t('app:notice.stillWriting'), done: t('app:notice.reopened') };
  return (
    <Button variant="contained" disabled={running} onClick={() => void reopen(words, onOpened)}>
      {t('app:notice.reopen')}
    </Button>
  );
}

function Lost({ lost }: { readonly lost: NonNullable<OpenBook['lost']> }) {
  const t = useT();
  return (
    <Banner
      tone="error"
      title={t(`failure:${lost.failure.code}`)}
      actions={
        lost.failure.code === 'reopen-needed' ? (
          <OpenAgain onOpened={lost.again} />
        ) : (
          <Button variant="contained" color="error" onClick={lost.again}>
            {t('ui:retry')}
          </Button>
        )
      }
    />
  );
}

/** What must be seen across the top of every page. */
export function Banners({ open: { status, lost }, notSaved }: BannersProps) {
  return (
    <>
      <OpeningLine />
      {notSaved !== undefined && (
        <NotSavedBanner
          failure={notSaved.failure}
          onRetry={notSaved.retry}
          instead={notSaved.failure.code === 'reopen-needed' ? <OpenAgain onOpened={notSaved.retry} /> : undefined}
          onCopy={() => void navigator.clipboard.writeText(detailsOf(notSaved.failure))}
        />
      )}
      {lost !== undefined && notSaved === undefined && <Lost lost={lost} />}
      <Notices status={status} />
    </>
  );
}
