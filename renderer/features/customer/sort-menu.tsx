import { Button, Divider, Menu, MenuItem } from '@mui/material';
import { type MouseEvent, useState } from 'react';
import type { SortKey } from '../../../shared/domain/saved-view.ts';
import type { Translate } from '../../../shared/i18n/translate.ts';
import { fieldWords } from '../../../shared/i18n/listing-words.ts';
import { useT } from '../../i18n/use-t.ts';
import { Icon } from '../../ui/icon.tsx';
import { useShortcut } from '../../ui/shortcuts.tsx';
import { RadioDot } from '../../ui/tick.tsx';
import { v } from '../../ui/v.ts';
import { OrderDialog } from './listing/order-dialog.tsx';

const WORDED = ['next', 'name', 'last', 'added'] as const;
const ORDERS: readonly SortKey[] = WORDED.flatMap((by) => [
  { by, direction: 'up' as const },
  { by, direction: 'down' as const },
]);

/** The orders one reaches for are said in words; any other by its field and an arrow. */
function orderWords(t: Translate, { by, direction }: SortKey): string {
  const worded = WORDED.find((one) => one === by);
  if (worded === undefined) return `${fieldWords(t, by)} ${direction === 'up' ? '↑' : '↓'}`;
  return direction === 'up' ? t(`customers:sort.${worded}`) : t(`customers:sort.${worded}Down`);
}

interface SortMenuProps {
  readonly sort: readonly SortKey[];
  readonly onSort: (sort: readonly SortKey[]) => void;
}

/** The usual orders of the list in words, and any other by several keys; the heads of the columns are the short way. */
export function SortMenu({ sort, onSort }: SortMenuProps) {
  const t = useT();
  const [anchor, setAnchor] = useState<HTMLElement>();
  const [several, setSeveral] = useState(false);
  const open = (event: MouseEvent<HTMLElement>) => setAnchor(event.currentTarget);
  const close = () => setAnchor(undefined);
  useShortcut('o', () => setSeveral(true), { label: t('listing:keys.order') });
  const isNow = (order: SortKey): boolean =>
    sort.length === 1 && order.by === sort[0]?.by && order.direction === sort[0].direction;
  return (
    <>
      <Button
        variant="text"
        aria-haspopup="menu"
        aria-expanded={anchor !== undefined}
        onClick={open}
        endIcon={<Icon name="down" size={13} />}
        sx={{
          minHeight: 24,
          flex: 'none',
          maxWidth: 260,
          whiteSpace: 'nowrap',
          fontSize: '0.75rem',
          color: `${v('ink2')} !important`,
        }}
      >
        {t('customers:sort.by', { what: sort.map((key) => orderWords(t, key)).join(t('listing:or')) })}
      </Button>
      <Menu
        open={anchor !== undefined}
        anchorEl={anchor ?? null}
        onClose={close}
        slotProps={{ list: { 'aria-label': t('customers:sort.title'), dense: true } }}
      >
        {ORDERS.map((order) => (
          <MenuItem
            key={`${order.by}-${order.direction}`}
            selected={isNow(order)}
            onClick={() => {
              onSort([order]);
              close();
            }}
            sx={{ gap: '8px' }}
          >
            <RadioDot on={isNow(order)} />
            {orderWords(t, order)}
          </MenuItem>
        ))}
        <Divider />
        <MenuItem
          onClick={() => {
            setSeveral(true);
            close();
          }}
        >
          {t('listing:order.open')}
        </MenuItem>
      </Menu>
      {several && <OrderDialog sort={sort} onSort={onSort} onClose={() => setSeveral(false)} />}
    </>
  );
}
