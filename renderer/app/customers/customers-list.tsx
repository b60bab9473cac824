import { Box, Button } from '@mui/material';
import type { ReactNode } from 'react';
import type { Day } from '../../../shared/domain/day.ts';
import { useChange } from '../../api/use-change.ts';
import { CustomerTable } from '../../features/customer/customer-table.tsx';
import type { ListRoom } from '../../features/customer/list-columns.tsx';
import { EmptyBook, NobodyMatches } from '../../features/customer/customers-empty.tsx';
import { alsoSortedBy, type ListView, NO_QUESTION, sortedBy } from '../../features/customer/list-view.ts';
import type { Choosing } from '../../features/customer/use-choosing.ts';
import type { CustomerPages } from '../../features/customer/use-customer-pages.ts';
import { useT } from '../../i18n/use-t.ts';
import { Banner } from '../../ui/banner.tsx';
import { v } from '../../ui/v.ts';
import type { Desk } from '../desk.ts';
import { goTo } from '../hash-location.ts';
import { PLACE } from '../places.ts';

function Middle({ children }: { readonly children: ReactNode }) {
  return (
    <Box sx={{ flex: 1, display: 'grid', alignContent: 'center', borderTop: `1px solid ${v('rule')}` }}>{children}</Box>
  );
}

function Beginning({ desk }: { readonly desk: Desk }) {
  const sample = useChange('book.addSample');
  return (
    <Middle>
      <EmptyBook
        onImport={() => goTo(PLACE.import)}
        onSample={() => void sample.run({})}
        onCreate={() => desk.newCustomer()}
        busy={sample.running}
      />
    </Middle>
  );
}

interface CustomersListProps {
  readonly view: ListView;
  readonly pages: CustomerPages;
  readonly onView: (view: ListView) => void;
  readonly desk: Desk;
  readonly today: Day;
  readonly room: ListRoom;
  readonly active: number | undefined;
  readonly peeked: string | undefined;
  readonly choosing: Choosing;
  readonly onActive: (index: number) => void;
  readonly onOpen: (id: string) => void;
  readonly onPeek: (id: string | undefined) => void;
}

/** The table, or what stands in its place while there is nobody to list. */
export function CustomersList({ view, pages, desk, today, onView, ...rest }: CustomersListProps) {
  const t = useT();
  const { head } = pages;
  if (head.state === 'refused')
    return (
      <Banner
        tone="error"
        title={t('customers:refused')}
        actions={<Button onClick={head.again}>{t('ui:retry')}</Button>}
      >
        {t(`failure:${head.failure.code}`)}
      </Banner>
    );
  if (head.state === 'asking') return null;
  const { total, all } = head.value;
  if (all === 0) return <Beginning desk={desk} />;
  if (total === 0)
    return (
      <Middle>
        <NobodyMatches
          query={view.query}
          filtered={view.turn !== undefined || view.question.conditions.length > 0}
          all={all}
          onClear={() => onView({ ...view, query: '', turn: undefined, question: NO_QUESTION })}
          onSearchAll={() => onView({ ...view, turn: undefined, question: NO_QUESTION })}
          onCreate={() => desk.newCustomer(view.query.trim())}
        />
      </Middle>
    );
  return (
    <CustomerTable
      {...rest}
      view={view}
      pages={pages}
      total={total}
      today={today}
      onSort={(by, also) => onView({ ...view, sort: (also ? alsoSortedBy : sortedBy)(view.sort, by) })}
    />
  );
}
