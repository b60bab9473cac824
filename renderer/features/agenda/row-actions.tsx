import { Box, Button, Typography } from '@mui/material';
import { type ReactNode, useId, useState } from 'react';
import type { AgendaRow } from '../../../shared/domain/agenda.ts';
import type { Day } from '../../../shared/domain/day.ts';
import { useT } from '../../i18n/use-t.ts';
import { KeyHint } from '../../ui/key.tsx';
import { useShortcuts } from '../../ui/shortcuts.tsx';
import { v } from '../../ui/v.ts';
import { RegradeMenu } from './regrade-menu.tsx';
import { type DeedName, deedsFor, doneWord, type RowDeeds } from './row-deeds.ts';
import type { RowWords } from './row-words.ts';
import { SkipMenu } from './skip-menu.tsx';
import { SnoozeMenu } from './snooze-menu.tsx';

interface RowActionsProps {
  readonly row: AgendaRow;
  readonly today: Day;
  readonly words: Pick<RowWords, 'opening' | 'reasons'>;
  readonly deeds: RowDeeds;
  /** What to say beside the opening words of the rule. */
  readonly say?: ReactNode;
}

type MenuName = 'snooze' | 'skip' | 'grade';

const small = { minHeight: 26, height: 26, px: '8px', fontSize: '0.75rem' } as const;

interface ActionProps {
  readonly label: string;
  /** Of the command it has the key of. */
  readonly name: DeedName;
  /** The next right thing: one a row. */
  readonly first: boolean;
  readonly onClick: () => void;
  /** Of the menu it opens. */
  readonly id?: string | undefined;
  readonly open?: boolean;
}

function Action({ label, name, first, onClick, id, open }: ActionProps) {
  const menu = id === undefined ? {} : { id, 'aria-haspopup': 'menu' as const, 'aria-expanded': open };
  return (
    <Button variant={first ? 'contained' : 'outlined'} sx={small} onClick={onClick} {...menu}>
      {label}
      <KeyHint command={name} />
    </Button>
  );
}

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

/** What a focused row opens to: the opening words and what can be done with it, each with its key. */
export function RowActions({ row, today, words, deeds, say }: RowActionsProps) {
  const t = useT();
  const [menu, setMenu] = useState<MenuName>();
  const id = useId();
  const names = deedsFor(row);
  const labelOf = (name: DeedName): string => t(`today:do.${name === 'done' ? doneWord(row) : name}`);
  const run: Readonly<Record<DeedName, () => void>> = {
    done: () => deeds.done(row),
    log: () => deeds.log(row),
    snooze: () => setMenu('snooze'),
    skip: () => setMenu('skip'),
    grade: () => setMenu('grade'),
  };
  useShortcuts(
    names.map((name) => ({
      command: name,
      run: run[name],
      // The window lists L itself.
      label: name === 'log' ? undefined : labelOf(name),
    })),
  );
  const common = { row, today, onClose: () => setMenu(undefined) };
  return (
    <Box sx={{ mt: '6px', display: 'grid', gap: '8px' }}>
      <Words words={words} row={row} today={today} />
      {say}
      <Box
        role="group"
        aria-label={t('today:do.actions', { name: row.customer.name })}
        sx={{ display: 'flex', gap: '4px', flexWrap: 'wrap' }}
      >
        {names.map((name, index) => (
          <Action
            key={name}
            label={labelOf(name)}
            name={name}
            first={index === 0}
            onClick={run[name]}
            id={name === 'done' || name === 'log' ? undefined : `${id}-${name}`}
            open={menu === name}
          />
        ))}
      </Box>
      <SnoozeMenu {...common} anchorId={`${id}-snooze`} open={menu === 'snooze'} onSnooze={deeds.snooze} />
      <SkipMenu {...common} anchorId={`${id}-skip`} open={menu === 'skip'} onSkip={deeds.skip} />
      <RegradeMenu {...common} anchorId={`${id}-grade`} open={menu === 'grade'} onRegrade={deeds.regrade} />
    </Box>
  );
}
