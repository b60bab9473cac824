import { Box, Button, Typography } from '@mui/material';
import { memo, useDeferredValue } from 'react';
import type { Question, SavedView, SortKey } from '../../../shared/domain/saved-view.ts';
import { useAsk } from '../../api/use-ask.ts';
import { CustomerSearch } from '../../features/customer/customer-search.tsx';
import { FilterBar } from '../../features/customer/filter-bar.tsx';
import { askOf, FIRST_VIEW, isNarrowed, type ListView, type Turn } from '../../features/customer/list-view.ts';
import { SortMenu } from '../../features/customer/sort-menu.tsx';
import { PAGE_OF_ROWS } from '../../features/customer/use-customer-pages.ts';
import { ViewActions } from '../../features/customer/view-actions.tsx';
import { ViewTabs } from '../../features/customer/view-tabs.tsx';
import { useT } from '../../i18n/use-t.ts';
import { Icon } from '../../ui/icon.tsx';
import { KeyHint } from '../../ui/key.tsx';
import { useSteady } from '../../ui/use-steady.ts';
import { v } from '../../ui/v.ts';
import type { Desk } from '../desk.ts';
import { goTo } from '../hash-location.ts';
import { PLACE } from '../places.ts';

interface HeadProps {
  readonly view: ListView;
  readonly roomy: boolean;
  readonly onView: (view: ListView) => void;
  readonly onEnter: () => void;
  readonly desk: Desk;
}

const NO_VIEWS: readonly SavedView[] = [];

/** Hears by itself of the answer the list waits for: the head around it need not be drawn anew. */
function Counted({ view }: Pick<HeadProps, 'view'>) {
  const t = useT();
  const asked = useAsk('customer.list', askOf(view, 0, PAGE_OF_ROWS), { keep: true });
  if (asked.state !== 'answered') return null;
  const { total, all } = asked.value;
  return (
    <Typography
      component="span"
      variant="body2"
      role="status"
      sx={{ color: v('ink3'), mt: '8px', whiteSpace: 'nowrap' }}
    >
      {isNarrowed(view) ? t('customers:found', { count: total, all }) : t('customers:total', { count: all })}
    </Typography>
  );
}

/** The ways to more customers. */
const Ways = memo(function Ways({ roomy, onCreate }: { readonly roomy: boolean; readonly onCreate: () => void }) {
  const t = useT();
  return (
    <>
      {roomy && (
        <Button variant="outlined" startIcon={<Icon name="edit" size={15} />} onClick={() => goTo(PLACE.gaps)}>
          {t('app:place.gaps')}
        </Button>
      )}
      {roomy && (
        <Button variant="outlined" startIcon={<Icon name="importFile" size={15} />} onClick={() => goTo(PLACE.import)}>
          {t('customers:import')}
        </Button>
      )}
      <Button variant="contained" startIcon={<Icon name="addPerson" size={15} />} onClick={onCreate}>
        {t('customers:create')}
        <KeyHint command="newCustomer" />
      </Button>
    </>
  );
});

/** What each piece of the head does to the view. */
function useTurning(view: ListView, onView: (view: ListView) => void) {
  return {
    onView: useSteady(onView),
    onQuery: useSteady((query: string) => onView({ ...view, query })),
    onQuestion: useSteady((question: Question) => onView({ ...view, question })),
    onSort: useSteady((sort: readonly SortKey[]) => onView({ ...view, sort })),
    // From a view of one's own back to the list as it is, else only whose turn it is changes.
    onTurn: useSteady((turn: Turn | undefined) => onView({ ...(view.saved === undefined ? view : FIRST_VIEW), turn })),
  };
}

/** Name and count, the search, the views, and what narrows, orders and shapes the list. */
export const CustomersHead = memo(function CustomersHead({ view, roomy, onView, onEnter, desk }: HeadProps) {
  const t = useT();
  const asked = useAsk('savedView.list', {}, { keep: true });
  const saved = asked.state === 'answered' ? asked.value.views : NO_VIEWS;
  const turning = useTurning(view, onView);
  const create = useSteady(() => desk.newCustomer());
  // What a letter more in the search changes here can wait until the letter is seen and the list is asked for.
  const calm = useDeferredValue(view);
  return (
    <Box component="header" sx={{ px: '24px', pt: '14px', flex: 'none' }}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: '12px' }}>
        <Typography component="h1" variant="display" sx={{ whiteSpace: 'nowrap' }}>
          {t('customers:title')}
        </Typography>
        <Counted view={view} />
        <Box sx={{ flex: 1 }} />
        <CustomerSearch query={view.query} onQuery={turning.onQuery} onEnter={onEnter} wide={roomy} />
        <Ways roomy={roomy} onCreate={create} />
      </Box>
      <ViewTabs own={view.saved} turn={view.turn} saved={saved} onTurn={turning.onTurn} onOwn={turning.onView} />
      <Box sx={{ display: 'flex', alignItems: 'flex-start', gap: '6px', py: '9px' }}>
        <FilterBar view={calm} onQuestion={turning.onQuestion} />
        <ViewActions view={calm} saved={saved} onView={turning.onView} />
        <SortMenu sort={view.sort} onSort={turning.onSort} />
      </Box>
    </Box>
  );
});
