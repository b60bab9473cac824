import { Box, Button, Typography } from '@mui/material';
import { type ReactNode, useId, useState } from 'react';
import type { AgendaRow } from '../../../shared/domain/agenda.ts';
import type { Day } from '../../../shared/domain/day.ts';
import { useT } from '../../i18n/use-t.ts';
import { KeyHint } from '../../ui/key.tsx';
import { useShortcuts } from '../../ui/shortcuts.tsx';
import { v } from '../../ui/v.ts';
import { RegradeMenu } from './regrade-menu.tsx';
import type { RowDeeds } from './row-deeds.ts';
import type { RowWords } from './row-words.ts';
import { SkipMenu } from './skip-menu.tsx';
import { SnoozeMenu } from './snooze-menu.tsx';

interface RowActionsProps {
  readonly row: AgendaRow;
  readonly today: Day;
  readonly words: Pick<RowWords, 'opening' | 'reasons'>;
  readonly deeds: RowDeeds;
}

type MenuName = 'snooze' | 'skip' | 'grade';

const small = { minHeight: 26, height: 26, px: '8px', fontSize: '0.75rem' } as const;

interface ActionProps {
  readonly label: string;
  readonly keyCap: string;
  readonly onClick: () => void;
  /** Of the menu it opens. */
  readonly id?: string;
  readonly open?: boolean;
}

function Action({ label, keyCap, onClick, id, open }: ActionProps) {
  const menu = id === undefined ? {} : { id, 'aria-haspopup': 'menu' as const, 'aria-expanded': open };
  return (
    <Button variant="outlined" sx={small} onClick={onClick} {...menu}>
      {label}
      <KeyHint>{keyCap}</KeyHint>
    </Button>
  );
}

/** Promises are kept or broken, so they cannot be put off or skipped here. */
const isOwed = (row: AgendaRow): boolean => row.kind === 'promise';

function Told({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <Typography variant="body2" component="div" sx={{ color: v('ink2'), textWrap: 'pretty' }}>
      <Box component="span" sx={{ fontWeight: 600, color: v('ink'), mr: '8px' }}>
        {name}
      </Box>
      {children}
    </Typography>
  );
}

/** The opening words, and the whole answer to "why today?". */
function Words({ words, row, today }: Pick<RowActionsProps, 'words' | 'row' | 'today'>) {
  const t = useT();
  const why = t(row.on > today ? 'today:whyThen' : 'today:whySpoken');
  return (
    <>
      {words.opening !== undefined && <Told name={t('today:opening')}>{words.opening}</Told>}
      {words.reasons.map((lines, index) => (
        <Told key={index} name={index === 0 ? why : t('today:also')}>
          {lines.join(' · ')}
        </Told>
      ))}
    </>
  );
}

/** What a focused row opens to: the opening words and the five actions, each with its key. */
export function RowActions({ row, today, words, deeds }: RowActionsProps) {
  const t = useT();
  const [menu, setMenu] = useState<MenuName>();
  const id = useId();
  const owed = isOwed(row);
  useShortcuts([
    { combo: 'd', run: () => deeds.done(row), label: t('today:do.done') },
    { combo: 'l', run: () => deeds.log(row) },
    { combo: 's', run: () => setMenu('snooze'), label: t('today:do.snooze'), off: owed },
    { combo: 'x', run: () => setMenu('skip'), label: t('today:do.skip'), off: owed },
    { combo: 'g', run: () => setMenu('grade'), label: t('today:do.grade') },
  ]);
  const act = (name: MenuName, keyCap: string) => (
    <Action
      label={t(`today:do.${name}`)}
      keyCap={keyCap}
      id={`${id}-${name}`}
      open={menu === name}
      onClick={() => setMenu(name)}
    />
  );
  const common = { row, today, onClose: () => setMenu(undefined) };
  return (
    <Box sx={{ mt: '6px', display: 'grid', gap: '8px' }}>
      <Words words={words} row={row} today={today} />
      <Box
        role="group"
        aria-label={t('today:do.actions', { name: row.customer.name })}
        sx={{ display: 'flex', gap: '4px', flexWrap: 'wrap' }}
      >
        <Button variant="contained" sx={small} onClick={() => deeds.done(row)}>
          {t('today:do.done')}
          <KeyHint>D</KeyHint>
        </Button>
        <Action label={t('today:do.log')} keyCap="L" onClick={() => deeds.log(row)} />
        {!owed && act('snooze', 'S')}
        {!owed && act('skip', 'X')}
        {act('grade', 'G')}
      </Box>
      <SnoozeMenu {...common} anchorId={`${id}-snooze`} open={menu === 'snooze'} onSnooze={deeds.snooze} />
      <SkipMenu {...common} anchorId={`${id}-skip`} open={menu === 'skip'} onSkip={deeds.skip} />
      <RegradeMenu {...common} anchorId={`${id}-grade`} open={menu === 'grade'} onRegrade={deeds.regrade} />
    </Box>
  );
}
