import { Box, Button, ButtonBase } from '@mui/material';
import { useState } from 'react';
import type { RetentionRow } from '../../../shared/contract/privacy-channels.ts';
import type { Day } from '../../../shared/domain/day.ts';
import { sayDay } from '../../../shared/i18n/day-words.ts';
import { useLanguage, useT } from '../../i18n/use-t.ts';
import { KeyHint } from '../../ui/key.tsx';
import { useShortcuts } from '../../ui/shortcuts.tsx';
import { CUT, v } from '../../ui/v.ts';
import { VirtualList } from '../../ui/virtual-list.tsx';

export interface RetentionDeeds {
  readonly onKeep: (row: RetentionRow) => void;
  readonly onGiveUp: (row: RetentionRow) => void;
  readonly onErase: (row: RetentionRow) => void;
  readonly onOpen: (row: RetentionRow) => void;
}

interface RetentionListProps extends RetentionDeeds {
  readonly rows: readonly RetentionRow[];
  readonly today: Day;
}

const ROW_PX = 60;

const look = (active: boolean) =>
  ({
    display: 'grid',
    gridTemplateColumns: 'minmax(0,1fr) auto',
    columnGap: '16px',
    alignItems: 'center',
    px: '10px',
    py: '8px',
    borderBottom: `1px solid ${v('rule')}`,
    ...(active ? { backgroundColor: v('tint') } : {}),
  }) as const;

function Who({ row, today, onOpen }: { readonly row: RetentionRow; readonly today: Day; readonly onOpen: () => void }) {
  const t = useT();
  const language = useLanguage();
  const { name, company, lastOn, since, records, givenUp, relationship } = row;
  const when =
    lastOn === undefined
      ? t('privacy:retention.never', { day: sayDay(language, since, today) })
      : t('privacy:retention.last', { day: sayDay(language, lastOn, today) });
  const sub = [
    when,
    t(`ui:relationship.${relationship}`),
    t('privacy:retention.records', { count: records }),
    ...(givenUp ? [t('privacy:retention.givenUp')] : []),
  ];
  return (
    <Box sx={{ minWidth: 0 }}>
      <ButtonBase
        onClick={onOpen}
        title={name}
        sx={{ maxWidth: '100%', minHeight: 24, gap: '10px', borderRadius: '4px', fontSize: 'var(--text)' }}
      >
        <Box component="span" sx={{ ...CUT, fontWeight: 600 }}>
          {name}
        </Box>
        {company !== undefined && (
          <Box component="span" title={company} sx={{ ...CUT, color: v('ink2'), fontSize: 'var(--small)' }}>
            {company}
          </Box>
        )}
      </ButtonBase>
      <Box sx={{ fontSize: '0.75rem', color: v('ink3') }}>{sub.join(' · ')}</Box>
    </Box>
  );
}

function Deeds({ row, onKeep, onGiveUp, onErase }: RetentionDeeds & { readonly row: RetentionRow }) {
  const t = useT();
  const named = (act: string) => t('privacy:retention.named', { act, name: row.name });
  const [keep, giveUp, erase] = [
    t('privacy:retention.keep'),
    t('privacy:retention.giveUp'),
    t('privacy:retention.erase'),
  ];
  return (
    <Box sx={{ display: 'flex', gap: '6px' }}>
      <Button variant="outlined" aria-label={named(keep)} onClick={() => onKeep(row)}>
        {keep}
        <KeyHint>R</KeyHint>
      </Button>
      {!row.givenUp && (
        <Button variant="text" aria-label={named(giveUp)} onClick={() => onGiveUp(row)}>
          {giveUp}
          <KeyHint>G</KeyHint>
        </Button>
      )}
      <Button variant="text" color="error" aria-label={named(erase)} onClick={() => onErase(row)}>
        {erase}
        <KeyHint>X</KeyHint>
      </Button>
    </Box>
  );
}

/** Dossiers to decide about, one after the other: the mark stays where it is while the list moves up under it. */
export function RetentionList({ rows, today, ...deeds }: RetentionListProps) {
  const t = useT();
  const [wanted, setActive] = useState(0);
  const active = Math.min(wanted, rows.length - 1);
  const row = rows[active];
  const on = (deed: (row: RetentionRow) => void) => () => {
    if (row !== undefined) deed(row);
  };
  useShortcuts([
    { combo: 'r', run: on(deeds.onKeep), label: t('privacy:retention.keep') },
    { combo: 'g', run: on(deeds.onGiveUp), label: t('privacy:retention.giveUp'), off: row?.givenUp === true },
    { combo: 'x', run: on(deeds.onErase), label: t('privacy:retention.erase') },
    { combo: 'enter', run: on(deeds.onOpen), label: t('privacy:retention.open') },
  ]);
  return (
    <VirtualList
      label={t('privacy:retention.list')}
      total={rows.length}
      rowAt={(index) => rows[index]}
      rowKey={({ id }) => id}
      active={active}
      onActive={setActive}
      onOpen={deeds.onOpen}
      estimate={ROW_PX}
      render={(one, state) => (
        <Box sx={look(state.active)}>
          <Who row={one} today={today} onOpen={() => deeds.onOpen(one)} />
          <Deeds row={one} {...deeds} />
        </Box>
      )}
    />
  );
}
