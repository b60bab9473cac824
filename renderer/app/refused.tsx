import { Button } from '@mui/material';
import type { Failure } from '../../shared/result.ts';
import { useT } from '../i18n/use-t.ts';
import { EmptyState } from '../ui/empty-state.tsx';

interface RefusedProps {
  readonly failure: Failure;
  readonly again: () => void;
}

/** In place of a page or a panel whose question was refused: why, and to ask again. */
export function Refused({ failure, again }: RefusedProps) {
  const t = useT();
  return (
    <div role="alert">
      <EmptyState
        title={t(`failure:${failure.code}`)}
        action={
          <Button variant="outlined" onClick={again}>
            {t('ui:retry')}
          </Button>
        }
      />
    </div>
  );
}
