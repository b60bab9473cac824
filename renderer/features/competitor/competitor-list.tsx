import { Button } from '@mui/material';
import { useState } from 'react';
import type { Answer } from '../../../shared/contract/contract.ts';
import type { Competitor } from '../../../shared/domain/competitor.ts';
import type { Day } from '../../../shared/domain/day.ts';
import { sayDay } from '../../../shared/i18n/day-words.ts';
import { sayMoney } from '../../../shared/i18n/money-words.ts';
import { useLanguage, useT } from '../../i18n/use-t.ts';
import { Band } from '../../ui/band.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Icon } from '../../ui/icon.tsx';
import { ListRow, ListRows } from '../../ui/list-row.tsx';
import { CompetitorDialog } from './competitor-dialog.tsx';

type Listed = Answer<'competitor.list'>['competitors'][number];

interface CompetitorListProps {
  readonly competitors: readonly Listed[];
  readonly today: Day;
  /** ISO 4217, of the settings. */
  readonly currency: string;
  readonly open: string | undefined;
  readonly onOpen: (id: string | undefined) => void;
}

/** The newest price of each product with its day. */
function usePrices(today: Day): (competitor: Competitor) => string {
  const t = useT();
  const language = useLanguage();
  return ({ products }) =>
    products
      .map(({ name, prices }) => {
        const newest = prices.toSorted((a, b) => (a.on < b.on ? -1 : 1)).at(-1);
        if (newest === undefined) return `${name} ${t('cards:rival.noPrice')}`;
        return `${name} ${sayMoney(language, newest.amount)} (${sayDay(language, newest.on, today)})`;
      })
      .join(' · ');
}

function Rows({ competitors, today, onOpen }: Pick<CompetitorListProps, 'competitors' | 'today' | 'onOpen'>) {
  const t = useT();
  const pricesOf = usePrices(today);
  return (
    <ListRows label={t('cards:rival.title')}>
      {competitors.map(({ competitor, lost, bound }) => (
        <ListRow
          key={competitor.id}
          name={competitor.name}
          sub={pricesOf(competitor)}
          aside={
            <>
              {lost > 0 && <span>{t('cards:rival.lost', { count: lost })}</span>}
              {bound > 0 && <span>{t('cards:rival.bound', { count: bound })}</span>}
            </>
          }
          onOpen={() => onOpen(competitor.id)}
        />
      ))}
    </ListRows>
  );
}

/** Competitor cards by name. */
export function CompetitorList({ competitors, today, currency, open, onOpen }: CompetitorListProps) {
  const t = useT();
  const [isAdding, setAdding] = useState(false);
  const opened = competitors.find(({ competitor }) => competitor.id === open);
  const add = () => setAdding(true);
  const addButton = (variant: 'text' | 'outlined') => (
    <Button variant={variant} startIcon={<Icon name="add" size={14} />} onClick={add}>
      {t('cards:rival.add')}
    </Button>
  );
  return (
    <Band
      icon="flag"
      title={t('cards:rival.title')}
      count={competitors.length}
      action={competitors.length > 0 && addButton('text')}
    >
      {competitors.length === 0 ? (
        <EmptyState title={t('cards:rival.empty')} action={addButton('outlined')}>
          {t('cards:rival.emptyWhy')}
        </EmptyState>
      ) : (
        <Rows competitors={competitors} today={today} onOpen={onOpen} />
      )}
      {isAdding && (
        <CompetitorDialog competitor={undefined} {...{ today, currency }} onClose={() => setAdding(false)} />
      )}
      {opened !== undefined && (
        <CompetitorDialog
          key={opened.competitor.id}
          competitor={opened.competitor}
          {...{ today, currency }}
          onClose={() => onOpen(undefined)}
        />
      )}
    </Band>
  );
}
