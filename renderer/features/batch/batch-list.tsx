import { Button } from '@mui/material';
import { useState } from 'react';
import type { Answer } from '../../../shared/contract/contract.ts';
import type { Batch } from '../../../shared/domain/batch.ts';
import type { Day } from '../../../shared/domain/day.ts';
import { sayDay, saySpan } from '../../../shared/i18n/day-words.ts';
import { useLanguage, useT } from '../../i18n/use-t.ts';
import { Band } from '../../ui/band.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Icon } from '../../ui/icon.tsx';
import { ListRow, ListRows } from '../../ui/list-row.tsx';
import { BatchDialog } from './batch-dialog.tsx';

type Listed = Answer<'batch.list'>['batches'][number];

interface BatchListProps {
  readonly batches: readonly Listed[];
  readonly today: Day;
}

function useWhen(today: Day): (batch: Batch) => string | undefined {
  const language = useLanguage();
  return ({ startsOn, endsOn }) => {
    if (startsOn !== undefined && endsOn !== undefined) return saySpan(language, startsOn, endsOn, today);
    const on = startsOn ?? endsOn;
    return on === undefined ? undefined : sayDay(language, on, today);
  };
}

/** Trade shows and rounds, the newest first. */
export function BatchList({ batches, today }: BatchListProps) {
  const t = useT();
  const when = useWhen(today);
  const [open, setOpen] = useState<{ readonly batch: Batch | undefined }>();
  const add = () => setOpen({ batch: undefined });
  return (
    <Band
      icon="shows"
      title={t('products:batch.title')}
      count={batches.length}
      action={
        batches.length > 0 && (
          <Button variant="text" startIcon={<Icon name="add" size={14} />} onClick={add}>
            {t('products:batch.add')}
          </Button>
        )
      }
    >
      {batches.length === 0 ? (
        <EmptyState
          title={t('products:batch.empty')}
          action={
            <Button variant="outlined" onClick={add}>
              {t('products:batch.add')}
            </Button>
          }
        >
          {t('products:batch.emptyWhy')}
        </EmptyState>
      ) : (
        <ListRows label={t('products:batch.title')}>
          {batches.map(({ batch, customers }) => (
            <ListRow
              key={batch.id}
              name={batch.name}
              about={batch.prefix}
              sub={[t(`products:batch.kinds.${batch.kind}`), when(batch), batch.place]
                .filter((part) => part !== undefined)
                .join(' · ')}
              aside={t('products:batch.customers', { count: customers })}
              onOpen={() => setOpen({ batch })}
            />
          ))}
        </ListRows>
      )}
      {open !== undefined && <BatchDialog batch={open.batch} onClose={() => setOpen(undefined)} />}
    </Band>
  );
}
