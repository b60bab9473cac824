import { Button } from '@mui/material';
import { useT } from '../../i18n/use-t.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { goTo } from '../hash-location.ts';
import { PLACE } from '../places.ts';

/** An address that leads nowhere. */
export function MissingPage() {
  const t = useT();
  return (
    <EmptyState
      title={t('app:missing.title')}
      action={
        <Button variant="contained" onClick={() => goTo(PLACE.today)}>
          {t('app:missing.action')}
        </Button>
      }
    >
      {t('app:missing.body')}
    </EmptyState>
  );
}
