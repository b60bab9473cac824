import { Box, Button } from '@mui/material';
import { useState } from 'react';
import type { HistoryRow } from '../../../shared/contract/change-channels.ts';
import { sayDayWithWeekday } from '../../../shared/i18n/day-words.ts';
import { unreachable } from '../../../shared/result.ts';
import { type Clock, dayOfMoment, timeOfMoment } from '../../i18n/moment-words.ts';
import { useLanguage, useT } from '../../i18n/use-t.ts';
import { Banner } from '../../ui/banner.tsx';
import { Empty, EmptyState } from '../../ui/empty-state.tsx';
import { v } from '../../ui/v.ts';
import { VirtualList } from '../../ui/virtual-list.tsx';
import { HistoryRowLine } from './history-row-line.tsx';
import { useHistoryPages, type HistoryPages } from './use-history-pages.ts';
import { useUndoOne } from './use-undo-one.ts';

interface HistoryListProps {
  readonly clock: Clock;
  /** Of one customer alone. */
  readonly customerId?: string | undefined;
  readonly hrefOf?: ((id: string) => string) | undefined;
}

const ROW_PX = 64;

function DayHead({ words }: { readonly words: string }) {
  return (
    <Box
      component="h2"
      sx={{
        m: 0,
        px: '10px',
        pt: '14px',
        pb: '4px',
        fontSize: '0.75rem',
        fontWeight: 500,
        color: v('ink2'),
        borderBottom: `1px solid ${v('rule')}`,
      }}
    >
      {words}
    </Box>
  );
}

/** The day a row begins, when the row above it is of another one. */
function useDayOf({ rowAt }: HistoryPages, clock: Clock) {
  const language = useLanguage();
  const dayAt = (index: number) => {
    const row = rowAt(index);
    return row === undefined ? undefined : dayOfMoment(clock, row.at);
  };
  return (index: number): string | undefined => {
    const day = dayAt(index);
    if (day === undefined || (index > 0 && dayAt(index - 1) === day)) return undefined;
    return sayDayWithWeekday(language, day, clock.today);
  };
}

function Rows({
  pages,
  total,
  clock,
  hrefOf,
}: HistoryListProps & { readonly pages: HistoryPages; readonly total: number }) {
  const t = useT();
  const [active, setActive] = useState<number>();
  const { undo, refused } = useUndoOne();
  const dayOf = useDayOf(pages, clock);
  const draw = (row: HistoryRow, state: { index: number; active: boolean }) => {
    const day = dayOf(state.index);
    return (
      <>
        {day !== undefined && <DayHead words={day} />}
        <HistoryRowLine
          row={row}
          time={timeOfMoment(clock, row.at)}
          today={clock.today}
          active={state.active}
          refused={refused?.seq === row.seq ? refused.why : undefined}
          onUndo={() => undo(row)}
          hrefOf={hrefOf}
        />
      </>
    );
  };
  return (
    <VirtualList
      label={t('activity:list')}
      total={total}
      rowAt={pages.rowAt}
      rowKey={({ seq, by }) => `${seq}/${by}`}
      render={draw}
      onRange={pages.onRange}
      active={active}
      onActive={setActive}
      estimate={ROW_PX}
    />
  );
}

function Nothing({ customerId }: Pick<HistoryListProps, 'customerId'>) {
  const t = useT();
  if (customerId === undefined) return <EmptyState title={t('activity:empty')}>{t('activity:emptyWhy')}</EmptyState>;
  return (
    <Box sx={{ px: '20px' }}>
      <Empty>{t('activity:emptyOne')}</Empty>
    </Box>
  );
}

/** What was done, newest first: of the whole book, or about one customer. */
export function HistoryList(props: HistoryListProps) {
  const t = useT();
  const pages = useHistoryPages(props.customerId);
  const { head } = pages;
  switch (head.state) {
    case 'asking':
      return null;
    case 'refused':
      return (
        <Banner
          tone="error"
          title={t(`failure:${head.failure.code}`)}
          actions={<Button onClick={head.again}>{t('ui:retry')}</Button>}
        />
      );
    case 'answered':
      if (head.value.total === 0) return <Nothing customerId={props.customerId} />;
      return <Rows {...props} pages={pages} total={head.value.total} />;
    default:
      return unreachable(head);
  }
}
