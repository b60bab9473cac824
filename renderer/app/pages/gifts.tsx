import { Button, Tab, Tabs } from '@mui/material';
import type { ComponentType } from 'react';
import { useSearch } from 'wouter';
import type { Day } from '../../../shared/domain/day.ts';
import { useAsk } from '../../api/use-ask.ts';
import { useT } from '../../i18n/use-t.ts';
import { Icon } from '../../ui/icon.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { v } from '../../ui/v.ts';
import { useGiftDesk } from '../gifts/gift-desk.tsx';
import { IdeasTab } from '../gifts/ideas-tab.tsx';
import { PastTab } from '../gifts/past-tab.tsx';
import { SpendTab } from '../gifts/spend-tab.tsx';
import { StockTab } from '../gifts/stock-tab.tsx';
import type { GiftTabProps } from '../gifts/tab-props.ts';
import { ToBuyTab } from '../gifts/to-buy-tab.tsx';
import { goTo } from '../hash-location.ts';
import { giftsPath, NEW_GIFT_PATH } from '../places.ts';

/** The tabs in order; the words of each stand in `gifts:tabs`. */
const TABS = [
  { id: 'to-buy', Shown: ToBuyTab },
  { id: 'ideas', Shown: IdeasTab },
  { id: 'past', Shown: PastTab },
  { id: 'stock', Shown: StockTab },
  { id: 'spend', Shown: SpendTab },
] as const satisfies readonly { readonly id: string; readonly Shown: ComponentType<GiftTabProps> }[];

interface SheetProps {
  readonly tab: string | undefined;
  readonly today: Day;
  readonly isAsked: boolean;
}

function Sheet({ tab, today, isAsked }: SheetProps) {
  const t = useT();
  const desk = useGiftDesk(today, isAsked);
  const open = TABS.find(({ id }) => id === tab) ?? TABS[0];
  return (
    <>
      <PageHead
        title={t('gifts:title')}
        sub={t('gifts:sub')}
        right={
          <Button
            variant="contained"
            aria-haspopup="dialog"
            startIcon={<Icon name="add" size={14} />}
            onClick={() => desk.begin()}
          >
            {t('gifts:add')}
          </Button>
        }
      />
      <Tabs
        value={open.id}
        onChange={(_, id: string) => goTo(giftsPath(id), { replace: true })}
        aria-label={t('gifts:title')}
        sx={{ flex: 'none', px: '20px', borderBottom: `1px solid ${v('rule')}` }}
      >
        {TABS.map(({ id }) => (
          <Tab key={id} value={id} label={t(`gifts:tabs.${id}`)} />
        ))}
      </Tabs>
      <open.Shown today={today} desk={desk} />
      {desk.dialog}
    </>
  );
}

/** Every gift of the book: to buy, in mind, given and received, in the cupboard, and what it came to. */
export function GiftsPage({ tab }: { readonly tab: string | undefined }) {
  const status = useAsk('book.status', {});
  const isAsked = NEW_GIFT_PATH.endsWith(`?${useSearch()}`);
  if (status.state !== 'answered') return null;
  // The address may ask for a new gift while the page is open: then it begins anew.
  return <Sheet key={String(isAsked)} tab={tab} today={status.value.today} isAsked={isAsked} />;
}
