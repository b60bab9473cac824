import { useState } from 'react';
import type { SortKey } from '../../../shared/domain/saved-view.ts';
import type { Translate } from '../../../shared/i18n/translate.ts';
import { fieldWords } from '../../../shared/i18n/listing-words.ts';
import { useT } from '../../i18n/use-t.ts';
import { MenuButton } from '../../ui/menu-button.tsx';
import { useCommand } from '../../ui/shortcuts.tsx';
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

const look = {
  minHeight: 24,
  flex: 'none',
  maxWidth: 260,
  whiteSpace: 'nowrap',
  fontSize: '0.75rem',
  color: `${v('ink2')} !important`,
} as const;

/** The usual orders of the list in words, and any other by several keys; the heads of the columns are the short way. */
export function SortMenu({ sort, onSort }: SortMenuProps) {
  const t = useT();
  const [several, setSeveral] = useState(false);
  useCommand('order', () => setSeveral(true), { label: t('lists:keys.order') });
  const all = sort.map((key) => orderWords(t, key));
  const [first = ''] = all;
  const isNow = ({ by, direction }: SortKey): boolean =>
    sort.length === 1 && sort.every((key) => key.by === by && key.direction === direction);
  const usual = ORDERS.map((order) => ({
    label: orderWords(t, order),
    run: () => onSort([order]),
    selected: isNow(order),
    mark: <RadioDot on={isNow(order)} />,
  }));
  return (
    <>
      <MenuButton
        words={t('customers:sort.by', { what: sort.length > 1 ? `${first} +${sort.length - 1}` : first })}
        label={t('customers:sort.title')}
        title={all.join(t('listing:or'))}
        choices={[...usual, { label: t('lists:order.open'), run: () => setSeveral(true) }]}
        sx={look}
      />
      {several && <OrderDialog sort={sort} onSort={onSort} onClose={() => setSeveral(false)} />}
    </>
  );
}
