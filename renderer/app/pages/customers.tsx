import { Box, useMediaQuery } from '@mui/material';
import { useRef, useState } from 'react';
import { useSearch } from 'wouter';
import type { Day } from '../../../shared/domain/day.ts';
import { call } from '../../api/api.ts';
import { useAsk, useAskAhead } from '../../api/use-ask.ts';
import { CustomerPeek } from '../../features/customer/customer-peek.tsx';
import type { ListRoom } from '../../features/customer/list-columns.tsx';
import { askOf, FIRST_VIEW, type ListView, whomOf } from '../../features/customer/list-view.ts';
import { useChoosing } from '../../features/customer/use-choosing.ts';
import { PAGE_OF_ROWS, useCustomerPages } from '../../features/customer/use-customer-pages.ts';
import { ManyBar } from '../../features/many/many-bar.tsx';
import { useCommand } from '../../ui/shortcuts.tsx';
import { useSteady } from '../../ui/use-steady.ts';
import { AsideBar } from '../customers/aside-bar.tsx';
import { CustomersHead } from '../customers/customers-head.tsx';
import { CustomersList } from '../customers/customers-list.tsx';
import { leaveTrail, trailNow } from '../customers/trail.ts';
import { type Desk, useDesk } from '../desk.ts';
import { goTo } from '../hash-location.ts';
import { cardsPath, customerPath } from '../places.ts';

const gridOf = (place: HTMLElement | null): HTMLElement | null => place?.querySelector('[role="grid"]') ?? null;

/** The peek takes 360 px of the list, the sidebar its own. */
function useRoom(peek: boolean): ListRoom {
  const wide = useMediaQuery(`(min-width: ${peek ? 1560 : 1200}px)`);
  const usual = useMediaQuery(`(min-width: ${peek ? 1400 : 900}px)`);
  return wide ? 'wide' : usual ? 'usual' : 'narrow';
}

/** As the list stood when a dossier was opened from it, where the rep comes back that way. */
const useBegun = (): ListView => {
  const again = new URLSearchParams(useSearch()).get('at') === 'again';
  return (again ? trailNow()?.view : undefined) ?? FIRST_VIEW;
};

/** Opens a dossier, and remembers whom the list held so that one can step on from there. */
async function openFrom(view: ListView, id: string): Promise<void> {
  leaveTrail({ ids: [], view });
  goTo(customerPath(id));
  const found = await call('customer.found', whomOf(view));
  if (found.ok) leaveTrail({ ids: found.value.ids, view });
}

/** The list and where one stands in it: another view begins at its top. */
function useList() {
  const [view, setView] = useState(useBegun());
  const [active, setActive] = useState<number>();
  const sheet = useRef<HTMLDivElement>(null);
  const pages = useCustomerPages(view);
  const total = pages.head.state === 'answered' ? pages.head.value.total : 0;
  const choosing = useChoosing(view, total, active);
  const askAhead = useAskAhead();
  const look = (to: ListView) => {
    askAhead('customer.list', askOf(to, 0, PAGE_OF_ROWS));
    setView(to);
    setActive(undefined);
    gridOf(sheet.current)?.scrollTo({ top: 0 });
  };
  const enter = () => {
    setActive(0);
    gridOf(sheet.current)?.focus();
  };
  const row = active === undefined ? undefined : pages.rowAt(active);
  return { view, pages, choosing, active, setActive, sheet, look, enter, row };
}

interface FootProps extends Pick<ReturnType<typeof useList>, 'view' | 'choosing' | 'row'> {
  readonly today: Day;
  readonly desk: Desk;
}

/** What can be done to all that are chosen; while nobody is, what became of the one the list stands on. */
function Foot({ view, choosing, row, today, desk }: FootProps) {
  const print = (ids: readonly string[]) => {
    leaveTrail({ ids, view });
    goTo(cardsPath(ids));
  };
  if (choosing.ids.size > 0)
    return (
      <ManyBar
        ids={[...choosing.ids]}
        columns={view.columns}
        today={today}
        onClear={choosing.clear}
        onPrint={print}
        tell={desk.tell}
      />
    );
  return row === undefined ? null : <AsideBar row={row} today={today} refuse={desk.refuse} />;
}

/** Everybody in the book: found by typing, sorted, filtered, peeked at, opened, and many of them dealt with at once. */
export function CustomersPage() {
  const desk = useDesk();
  const status = useAsk('book.status', {});
  const { sheet, look, enter, setActive, ...list } = useList();
  const [peeked, setPeeked] = useState<string>();
  const roomy = useMediaQuery('(min-width: 1240px)');
  const room = useRoom(peeked !== undefined);
  const { view, row } = list;
  const turn = useSteady(look);
  const goIn = useSteady(enter);
  useCommand('log', () => row && desk.log(row), { off: row === undefined });
  const open = (id: string) => void openFrom(view, id);
  const today = status.state === 'answered' ? status.value.today : undefined;
  return (
    <Box sx={{ flex: 1, minHeight: 0, display: 'flex', position: 'relative' }}>
      <Box ref={sheet} sx={{ flex: 1, minWidth: 0, display: 'flex', flexDirection: 'column', position: 'relative' }}>
        <CustomersHead view={view} roomy={roomy} onView={turn} onEnter={goIn} desk={desk} />
        {today !== undefined && (
          <>
            <CustomersList
              {...{ ...list, desk, today, room, peeked }}
              onView={turn}
              onActive={setActive}
              onPeek={setPeeked}
              onOpen={open}
            />
            <Foot {...list} today={today} desk={desk} />
          </>
        )}
      </Box>
      {peeked !== undefined && today !== undefined && (
        <CustomerPeek id={peeked} today={today} onClose={() => setPeeked(undefined)} onOpen={open} onLog={desk.log} />
      )}
    </Box>
  );
}
