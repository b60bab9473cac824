import { Button } from '@mui/material';
import type { Failure } from '../../../shared/result.ts';
import { useT } from '../../i18n/use-t.ts';
import { Banner } from '../../ui/banner.tsx';

interface NotSavedBannerProps {
  readonly failure: Failure;
  readonly onRetry: () => void;
  /** Puts the details on the clipboard; they hold codes and numbers, never names. */
  readonly onCopy: () => void;
}

/** Stays until the save has worked. */
export function NotSavedBanner({ failure, onRetry, onCopy }: NotSavedBannerProps) {
  const t = useT();
  return (
    <Banner
      tone="error"
      title={t(`failure:${failure.code}`)}
      actions={
        <>
          <Button variant="contained" color="error" onClick={onRetry}>
            {t('ui:retry')}
          </Button>
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
