import { Box, useMediaQuery } from '@mui/material';
import { useRef, useState } from 'react';
import { useAsk } from '../../api/use-ask.ts';
import type { ListRoom } from '../../features/customer/customer-columns.tsx';
import { CustomerPeek } from '../../features/customer/customer-peek.tsx';
import { FIRST_VIEW, type ListView } from '../../features/customer/list-view.ts';
import { useCustomerPages } from '../../features/customer/use-customer-pages.ts';
import { useCommand } from '../../ui/shortcuts.tsx';
import { AsideBar } from '../customers/aside-bar.tsx';
import { CustomersHead } from '../customers/customers-head.tsx';
import { CustomersList } from '../customers/customers-list.tsx';
import { useDesk } from '../desk.ts';
import { goTo } from '../hash-location.ts';
import { customerPath } from '../places.ts';

const gridOf = (place: HTMLElement | null): HTMLElement | null => place?.querySelector('[role="grid"]') ?? null;

/** The peek takes 360 px of the list, the sidebar its own. */
function useRoom(peek: boolean): ListRoom {
  const wide = useMediaQuery(`(min-width: ${peek ? 1560 : 1200}px)`);
  const usual = useMediaQuery(`(min-width: ${peek ? 1400 : 900}px)`);
  return wide ? 'wide' : usual ? 'usual' : 'narrow';
}

/** Everybody in the book: found by typing, sorted, filtered, peeked at, opened. */
export function CustomersPage() {
  const desk = useDesk();
  const status = useAsk('book.status', {});
  const [view, setView] = useState(FIRST_VIEW);
  const [active, setActive] = useState<number>();
  const [peeked, setPeeked] = useState<string>();
  const pages = useCustomerPages(view);
  const sheet = useRef<HTMLDivElement>(null);
  const roomy = useMediaQuery('(min-width: 1240px)');
  const room = useRoom(peeked !== undefined);
  const row = active === undefined ? undefined : pages.rowAt(active);
  useCommand('log', () => row && desk.log(row), { off: row === undefined });
  const look = (to: ListView) => {
    setView(to);
    setActive(undefined);
    gridOf(sheet.current)?.scrollTo({ top: 0 });
  };
  const enter = () => {
    setActive(0);
    gridOf(sheet.current)?.focus();
  };
  const today = status.state === 'answered' ? status.value.today : undefined;
  return (
    <Box sx={{ flex: 1, minHeight: 0, display: 'flex', position: 'relative' }}>
      <Box ref={sheet} sx={{ flex: 1, minWidth: 0, display: 'flex', flexDirection: 'column' }}>
        <CustomersHead view={view} pages={pages} roomy={roomy} onView={look} onEnter={enter} desk={desk} />
        {today !== undefined && (
          <CustomersList
            {...{ view, pages, desk, today, room, active, peeked }}
            onView={look}
            onActive={setActive}
            onPeek={setPeeked}
          />
        )}
        {row !== undefined && today !== undefined && <AsideBar row={row} today={today} refuse={desk.refuse} />}
      </Box>
      {peeked !== undefined && today !== undefined && (
        <CustomerPeek
          id={peeked}
          today={today}
          onClose={() => setPeeked(undefined)}
          onOpen={(id) => goTo(customerPath(id))}
          onLog={desk.log}
        />
      )}
    </Box>
  );
}
