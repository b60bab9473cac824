import { Box, Button, Typography } from '@mui/material';
import type { SavedView } from '../../../shared/domain/saved-view.ts';
import { useAsk } from '../../api/use-ask.ts';
import { CustomerSearch } from '../../features/customer/customer-search.tsx';
import { FilterBar } from '../../features/customer/filter-bar.tsx';
import { isNarrowed, type ListView } from '../../features/customer/list-view.ts';
import { SortMenu } from '../../features/customer/sort-menu.tsx';
import type { CustomerPages } from '../../features/customer/use-customer-pages.ts';
import { ViewActions } from '../../features/customer/view-actions.tsx';
import { ViewTabs } from '../../features/customer/view-tabs.tsx';
import { useT } from '../../i18n/use-t.ts';
import { Icon } from '../../ui/icon.tsx';
import { KeyHint } from '../../ui/key.tsx';
import { v } from '../../ui/v.ts';
import type { Desk } from '../desk.ts';
import { goTo } from '../hash-location.ts';
import { PLACE } from '../places.ts';

interface HeadProps {
  readonly view: ListView;
  readonly pages: CustomerPages;
  readonly roomy: boolean;
  readonly onView: (view: ListView) => void;
  readonly onEnter: () => void;
  readonly desk: Desk;
}

const NO_VIEWS: readonly SavedView[] = [];

function Counted({ view, pages }: Pick<HeadProps, 'view' | 'pages'>) {
  const t = useT();
  if (pages.head.state !== 'answered') return null;
  const { total, all } = pages.head.value;
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

/** Name and count, the search, the views, and what narrows, orders and shapes the list. */
export function CustomersHead({ view, pages, roomy, onView, onEnter, desk }: HeadProps) {
  const t = useT();
  const asked = useAsk('savedView.list', {}, { keep: true });
  const saved = asked.state === 'answered' ? asked.value.views : NO_VIEWS;
  const { query, sort } = view;
  return (
    <Box component="header" sx={{ px: '24px', pt: '14px', flex: 'none' }}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: '12px' }}>
        <Typography component="h1" variant="display">
          {t('customers:title')}
        </Typography>
        <Counted view={view} pages={pages} />
        <Box sx={{ flex: 1 }} />
        <CustomerSearch query={query} onQuery={(to) => onView({ ...view, query: to })} onEnter={onEnter} wide={roomy} />
        {roomy && (
          <Button variant="outlined" startIcon={<Icon name="edit" size={15} />} onClick={() => goTo(PLACE.gaps)}>
            {t('app:place.gaps')}
          </Button>
        )}
        {roomy && (
          <Button
            variant="outlined"
            startIcon={<Icon name="importFile" size={15} />}
            onClick={() => goTo(PLACE.import)}
          >
            {t('customers:import')}
          </Button>
        )}
        <Button variant="contained" startIcon={<Icon name="addPerson" size={15} />} onClick={() => desk.newCustomer()}>
          {t('customers:create')}
          <KeyHint command="newCustomer" />
        </Button>
      </Box>
      <ViewTabs view={view} saved={saved} onView={onView} />
      <Box sx={{ display: 'flex', alignItems: 'flex-start', gap: '6px', py: '9px' }}>
        <FilterBar view={view} onQuestion={(question) => onView({ ...view, question })} />
        <ViewActions view={view} saved={saved} onView={onView} />
        <SortMenu sort={sort} onSort={(to) => onView({ ...view, sort: to })} />
      </Box>
    </Box>
  );
}
