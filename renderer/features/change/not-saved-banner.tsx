import { Button } from '@mui/material';
import type { ReactNode } from 'react';
import type { Failure } from '../../../shared/result.ts';
import { useT } from '../../i18n/use-t.ts';
import { Banner } from '../../ui/banner.tsx';

interface NotSavedBannerProps {
  readonly failure: Failure;
  readonly onRetry: () => void;
  /** Puts the details on the clipboard; they hold codes and numbers, never names. */
  readonly onCopy: () => void;
  /** In place of Retry, when trying again alone would not help. */
  readonly instead?: ReactNode;
}

/** Stays until the save has worked. */
export function NotSavedBanner({ failure, onRetry, onCopy, instead }: NotSavedBannerProps) {
  const t = useT();
  return (
    <Banner
      tone="error"
      title={t(`failure:${failure.code}`)}
      actions={
        <>
          {instead ?? (
            <Button variant="contained" color="error" onClick={onRetry}>
              {t('ui:retry')}
            </Button>
          )}
          <Button variant="text" onClick={onCopy}>
            {t('ui:copyDetails')}
          </Button>
        </>
      }
    >
      {t('app:saveFailed.safe')}
    </Banner>
  );
}
