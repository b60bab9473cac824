import { Box, Button } from '@mui/material';
import { useState } from 'react';
import type { Answer } from '../../../shared/contract/contract.ts';
import type { Day } from '../../../shared/domain/day.ts';
import type { Product } from '../../../shared/domain/product.ts';
import { sayDay } from '../../../shared/i18n/day-words.ts';
import { sayMoney } from '../../../shared/i18n/money-words.ts';
import { useLanguage, useT } from '../../i18n/use-t.ts';
import { Band } from '../../ui/band.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Icon } from '../../ui/icon.tsx';
import { ListRow, ListRows } from '../../ui/list-row.tsx';
import { ArriveDialog } from './arrive-dialog.tsx';
import { ProductDialog } from './product-dialog.tsx';
import { pricesNow } from './product-draft.ts';

type Listed = Answer<'product.list'>['products'][number];

interface ProductListProps {
  readonly products: readonly Listed[];
  readonly today: Day;
  /** ISO 4217, of the settings. */
  readonly currency: string;
}

interface RowProps {
  readonly listed: Listed;
  readonly today: Day;
  readonly onOpen: () => void;
  readonly onArrive: () => void;
}

function useSub(today: Day): (product: Product) => string {
  const t = useT();
  const language = useLanguage();
  return (product) => {
    const { now, next } = pricesNow(product, today);
    const { priceEveryMonths: months } = product;
    return [
      now === undefined
        ? t('products:row.noPrice')
        : t('products:row.since', { day: sayDay(language, now.from, today) }),
      next &&
        t('products:row.next', { day: sayDay(language, next.from, today), price: sayMoney(language, next.amount) }),
      months === undefined ? undefined : t('products:row.rhythm', { count: months }),
    ]
      .filter((part) => part !== undefined)
      .join(' · ');
  };
}

function Row({ listed: { product, waiting }, today, onOpen, onArrive }: RowProps) {
  const t = useT();
  const language = useLanguage();
  const subOf = useSub(today);
  const { now } = pricesNow(product, today);
  return (
    <ListRow
      name={product.name}
      about={product.code}
      sub={subOf(product)}
      onOpen={onOpen}
      aside={
        <>
          {waiting > 0 && <span>{t('products:row.waiting', { count: waiting })}</span>}
          {waiting > 0 && (
            <Button
              variant="outlined"
              aria-haspopup="dialog"
              aria-label={`${product.name}: ${t('products:arrive.go')}`}
              onClick={onArrive}
            >
              {t('products:arrive.go')}
            </Button>
          )}
          <Box component="b" sx={{ minWidth: 72, textAlign: 'right' }}>
            {now && sayMoney(language, now.amount)}
          </Box>
        </>
      }
    />
  );
}

/** Product cards by name. */
export function ProductList({ products, today, currency }: ProductListProps) {
  const t = useT();
  const [open, setOpen] = useState<{ readonly product: Product | undefined }>();
  const [arriving, setArriving] = useState<Listed>();
  const add = () => setOpen({ product: undefined });
  return (
    <Band
      icon="product"
      title={t('products:card.title')}
      count={products.length}
      action={
        products.length > 0 && (
          <Button variant="text" startIcon={<Icon name="add" size={14} />} onClick={add}>
            {t('products:card.add')}
          </Button>
        )
      }
    >
      {products.length === 0 ? (
        <EmptyState
          title={t('products:card.empty')}
          action={
            <Button variant="outlined" onClick={add}>
              {t('products:card.add')}
            </Button>
          }
        >
          {t('products:card.emptyWhy')}
        </EmptyState>
      ) : (
        <ListRows label={t('products:card.title')}>
          {products.map((listed) => (
            <Row
              key={listed.product.id}
              listed={listed}
              today={today}
              onOpen={() => setOpen({ product: listed.product })}
              onArrive={() => setArriving(listed)}
            />
          ))}
        </ListRows>
      )}
      {open !== undefined && (
        <ProductDialog product={open.product} today={today} currency={currency} onClose={() => setOpen(undefined)} />
      )}
      {arriving !== undefined && <ArriveDialog {...arriving} onClose={() => setArriving(undefined)} />}
    </Band>
  );
}
