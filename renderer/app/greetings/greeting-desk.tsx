import { Box, Button } from '@mui/material';
import { useState } from 'react';
import type { Answer } from '../../../shared/contract/contract.ts';
import { GREETINGS_A_PAGE, type GreetingRow } from '../../../shared/contract/greeting-channels.ts';
import type { Day } from '../../../shared/domain/day.ts';
import { BatchButtons } from '../../features/greeting/batch-buttons.tsx';
import { GreetingSheet } from '../../features/greeting/greeting-sheet.tsx';
import { greetingKey } from '../../features/greeting/greeting-state.ts';
import { GuestLine } from '../../features/greeting/guest-line.tsx';
import { LeftOut } from '../../features/greeting/left-out.tsx';
import { useT } from '../../i18n/use-t.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { useShortcuts } from '../../ui/shortcuts.tsx';
import { v } from '../../ui/v.ts';
import { VirtualList } from '../../ui/virtual-list.tsx';
import { customerPath } from '../places.ts';
import { type RunState, useCopy, useFilled, useRunState, useSend } from './use-greeting-deeds.ts';

interface GreetingDeskProps {
  readonly run: Answer<'greeting.run'>;
  readonly today: Day;
  /** Where in a long run its rows begin. */
  readonly offset: number;
  readonly onOffset: (offset: number) => void;
}

interface WordsProps {
  readonly row: GreetingRow;
  readonly today: Day;
  readonly state: RunState;
  readonly running: boolean;
  readonly onSend: (row: GreetingRow) => void;
}

/** The words to one of them, with their keys. */
function Words({ row, today, state, running, onSend }: WordsProps) {
  const t = useT();
  const words = state.words(row);
  const filled = useFilled(row, words);
  const { said, copy, fieldRef, linkRef } = useCopy();
  const onCopy = () => void copy(filled?.ready?.text ?? words.text);
  useShortcuts([
    { combo: 'e', run: () => fieldRef.current?.focus(), label: t('greetings:text') },
    { combo: 'c', run: onCopy, label: t('greetings:copy') },
    { combo: 'o', run: () => linkRef.current?.click(), label: t('greetings:sms') },
    { combo: 's', run: () => onSend(row), label: t('greetings:sendOne') },
  ]);
  return (
    <GreetingSheet
      {...{ row, words, today, filled, fieldRef, linkRef, said, running, onCopy }}
      onWords={(to) => state.write(row, to)}
      onReset={() => state.reset(row)}
      onSend={() => onSend(row)}
    />
  );
}

const HREF = (id: string): string => `#${customerPath(id)}`;

interface GuestsProps extends GreetingDeskProps {
  readonly state: RunState;
  readonly running: boolean;
  readonly active: number;
  readonly onActive: (index: number) => void;
  readonly onSend: (rows: readonly GreetingRow[]) => void;
}

function Guests({ run, today, state, running, active, onActive, onSend, offset, onOffset }: GuestsProps) {
  const t = useT();
  const { rows } = run;
  const ticked = rows.filter(state.isTicked);
  useShortcuts([
    {
      combo: 'space',
      run: () => {
        const row = rows[active];
        if (row !== undefined) state.toggle(row);
      },
    },
  ]);
  return (
    <>
      <Box sx={{ display: 'flex', gap: '10px', alignItems: 'center', px: '24px', py: '8px', flexWrap: 'wrap' }}>
        <Box role="status" sx={{ flex: '1 0 auto', fontSize: 'var(--small)', color: v('ink2') }}>
          {t('greetings:ticked', { count: ticked.length })}
        </Box>
        <BatchButtons {...{ offset, onOffset }} size={GREETINGS_A_PAGE} total={run.total} />
        <Button variant="text" onClick={() => state.tickAll(ticked.length === 0)}>
          {t(ticked.length === 0 ? 'greetings:tickAll' : 'greetings:untick')}
        </Button>
        <Button variant="outlined" disabled={running || ticked.length === 0} onClick={() => onSend(ticked)}>
          {t('greetings:sendMany', { count: ticked.length })}
        </Button>
      </Box>
      <VirtualList
        label={t('greetings:list')}
        total={rows.length}
        rowAt={(index) => rows[index]}
        rowKey={greetingKey}
        active={active}
        onActive={onActive}
        render={(row, { index, active: isActive }) => (
          <Box onClick={() => onActive(index)}>
            <GuestLine
              {...{ row, today }}
              text={state.words(row).text}
              active={isActive}
              ticked={state.isTicked(row)}
              onTick={() => state.toggle(row)}
            />
          </Box>
        )}
      />
    </>
  );
}

/** The greetings of one occasion: whom at the left, the words to the one in hand at the right. */
export function GreetingDesk({ run, today, offset, onOffset }: GreetingDeskProps) {
  const t = useT();
  const [wanted, onActive] = useState(0);
  const { rows, left } = run;
  const state = useRunState(rows, today);
  const { send, running } = useSend(state, today);
  const onSend = (those: readonly GreetingRow[]) => void send(those);
  const active = Math.max(0, Math.min(wanted, rows.length - 1));
  const row = rows[active];
  const side = { minHeight: 0, overflow: 'auto', p: '16px 20px', borderLeft: `1px solid ${v('rule')}` } as const;
  return (
    <>
      <Box sx={{ display: 'flex', flexDirection: 'column', minHeight: 0, minWidth: 0 }}>
        {row === undefined ? (
          <EmptyState title={t('greetings:empty')}>{t('greetings:emptyWhy')}</EmptyState>
        ) : (
          <Guests {...{ run, today, state, running, active, onActive, onSend, offset, onOffset }} />
        )}
        <LeftOut left={left} hrefOf={HREF} />
      </Box>
      <Box role="region" aria-label={t('greetings:text')} tabIndex={0} sx={side}>
        {row !== undefined && (
          <Words key={greetingKey(row)} {...{ row, today, state, running }} onSend={(one) => onSend([one])} />
        )}
      </Box>
    </>
  );
}
