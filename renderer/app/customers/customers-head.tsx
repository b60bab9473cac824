import { Box, Button, Typography } from '@mui/material';
import { CustomerSearch } from '../../features/customer/customer-search.tsx';
import { FilterBar } from '../../features/customer/filter-bar.tsx';
import { isNarrowed, type ListView, narrowed } from '../../features/customer/list-view.ts';
import { SortMenu } from '../../features/customer/sort-menu.tsx';
import type { CustomerPages } from '../../features/customer/use-customer-pages.ts';
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

/** Name and count, the search, and the three ways to narrow the list. */
export function CustomersHead({ view, pages, roomy, onView, onEnter, desk }: HeadProps) {
  const t = useT();
  const { query, filter, sort } = view;
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
      <ViewTabs next={filter.next} onNext={(next) => onView({ ...view, filter: narrowed(filter, next) })} />
      <Box sx={{ display: 'flex', alignItems: 'center', gap: '6px', py: '9px' }}>
        <FilterBar filter={filter} onFilter={(to) => onView({ ...view, filter: to })} />
        <Box sx={{ flex: 1 }} />
        <SortMenu sort={sort} onSort={(to) => onView({ ...view, sort: to })} />
      </Box>
    </Box>
  );
}
