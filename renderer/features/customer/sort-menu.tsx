import { Button, Menu, MenuItem } from '@mui/material';
import { type MouseEvent, useState } from 'react';
import type { Translate } from '../../../shared/i18n/translate.ts';
import { useT } from '../../i18n/use-t.ts';
import { Icon } from '../../ui/icon.tsx';
import { RadioDot } from '../../ui/tick.tsx';
import { v } from '../../ui/v.ts';
import type { Sort, SortBy } from './list-view.ts';

const ORDERS: readonly Sort[] = (['next', 'name', 'last', 'added'] as const).flatMap((by: SortBy) => [
  { by, direction: 'up' as const },
  { by, direction: 'down' as const },
]);

const orderWords = (t: Translate, { by, direction }: Sort): string =>
  direction === 'up' ? t(`customers:sort.${by}`) : t(`customers:sort.${by}Down`);

interface SortMenuProps {
  readonly sort: Sort;
  readonly onSort: (sort: Sort) => void;
}

/** Every order of the list in words; the heads of the columns are the short way to six of them. */
export function SortMenu({ sort, onSort }: SortMenuProps) {
  const t = useT();
  const [anchor, setAnchor] = useState<HTMLElement>();
  const open = (event: MouseEvent<HTMLElement>) => setAnchor(event.currentTarget);
  const choose = (to: Sort) => {
    onSort(to);
    setAnchor(undefined);
  };
  const isNow = (order: Sort): boolean => order.by === sort.by && order.direction === sort.direction;
  return (
    <>
      <Button
        variant="text"
        aria-haspopup="menu"
        aria-expanded={anchor !== undefined}
        onClick={open}
        endIcon={<Icon name="down" size={13} />}
        sx={{ minHeight: 24, fontSize: '0.75rem', color: `${v('ink2')} !important` }}
      >
        {t('customers:sort.by', { what: orderWords(t, sort) })}
      </Button>
      <Menu
        open={anchor !== undefined}
        anchorEl={anchor ?? null}
        onClose={() => setAnchor(undefined)}
        slotProps={{ list: { 'aria-label': t('customers:sort.title'), dense: true } }}
      >
        {ORDERS.map((order) => (
          <MenuItem
            key={`${order.by}-${order.direction}`}
            selected={isNow(order)}
            onClick={() => choose(order)}
            sx={{ gap: '8px' }}
          >
            <RadioDot on={isNow(order)} />
            {orderWords(t, order)}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}
