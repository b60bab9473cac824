import { Button } from '@mui/material';
import { useT } from '../i18n/use-t.ts';
import { EmptyState } from '../ui/empty-state.tsx';

/** In place of a page that failed while it was drawn. */
export function Crashed({ onAgain }: { readonly onAgain: () => void }) {
  const t = useT();
  return (
    <div role="alert">
      <EmptyState
        title={t('app:crashed.title')}
        action={
          <Button variant="contained" onClick={onAgain}>
            {t('app:crashed.action')}
          </Button>
        }
      >
        {t('app:crashed.body')}
      </EmptyState>
    </div>
  );
}
