import { Button } from '@mui/material';
import { useT } from '../../i18n/use-t.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Icon } from '../../ui/icon.tsx';

interface EmptyBookProps {
  readonly onImport: () => void;
  readonly onSample: () => void;
  readonly onCreate: () => void;
  readonly busy: boolean;
}

/** Nobody is in the book yet: three ways to begin. */
export function EmptyBook({ onImport, onSample, onCreate, busy }: EmptyBookProps) {
  const t = useT();
  return (
    <EmptyState
      title={t('customers:empty.title')}
      action={
        <>
          <Button variant="contained" onClick={onImport} startIcon={<Icon name="importFile" size={15} />}>
            {t('customers:empty.import')}
          </Button>
          <Button variant="outlined" onClick={onSample} disabled={busy}>
            {t('customers:empty.sample')}
          </Button>
          <Button variant="text" onClick={onCreate}>
            {t('customers:empty.first')}
          </Button>
        </>
      }
    >
      {t('customers:empty.body')}
    </EmptyState>
  );
}

interface NobodyProps {
  readonly query: string;
  readonly filtered: boolean;
  readonly all: number;
  readonly onClear: () => void;
  readonly onSearchAll: () => void;
  readonly onCreate: () => void;
}

/** The book has customers, but none stands under these words and filters. */
export function NobodyMatches({ query, filtered, all, onClear, onSearchAll, onCreate }: NobodyProps) {
  const t = useT();
  const words = query.trim();
  return (
    <EmptyState
      title={t('customers:nobody.title')}
      action={
        <>
          <Button variant="contained" onClick={onClear}>
            {t('customers:nobody.clear')}
          </Button>
          {words !== '' && filtered && (
            <Button variant="outlined" onClick={onSearchAll}>
              {t('customers:nobody.searchAll', { count: all })}
            </Button>
          )}
          {words !== '' && !filtered && (
            <Button variant="outlined" onClick={onCreate}>
              {t('customers:nobody.create', { name: words.slice(0, 40) })}
            </Button>
          )}
        </>
      }
    >
      {words !== '' && !filtered
        ? t('customers:nobody.bodyQuery', { query: words.slice(0, 40) })
        : t('customers:nobody.bodyFilter')}
    </EmptyState>
  );
}
