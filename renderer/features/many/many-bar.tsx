import { Box, Button, GlobalStyles } from '@mui/material';
import { useState } from 'react';
import type { Deed } from '../../../shared/contract/listing-channels.ts';
import type { Day } from '../../../shared/domain/day.ts';
import { useT } from '../../i18n/use-t.ts';
import { Icon, type IconName } from '../../ui/icon.tsx';
import { KeyHint } from '../../ui/key.tsx';
import type { KeyCommand } from '../../ui/key-commands.ts';
import { MenuButton } from '../../ui/menu-button.tsx';
import { useShortcuts } from '../../ui/shortcuts.tsx';
import { LIFT, v } from '../../ui/v.ts';
import { ManyDialog, type ManyOpen } from './many-dialog.tsx';

/** Cards that one paper may hold. */
const MOST_CARDS = 100;

interface ManyBarProps {
  readonly ids: readonly string[];
  /** Columns of the list, for the file. */
  readonly columns: readonly string[];
  readonly today: Day;
  readonly onClear: () => void;
  readonly onPrint: (ids: readonly string[]) => void;
  readonly tell: (sentence: string) => void;
}

const DEEDS = [
  { open: 'tag', icon: 'tag', command: 'tagMany' },
  { open: 'grade', icon: 'grade', command: 'gradeMany' },
  { open: 'snooze', icon: 'snooze', command: 'snoozeMany' },
  { open: 'cadence', icon: 'auto', command: 'cadenceMany' },
  { open: 'export', icon: 'exportFile', command: 'exportMany' },
  { open: 'print', icon: 'print', command: 'printMany' },
] as const satisfies readonly { open: ManyOpen | 'print'; icon: IconName; command: KeyCommand }[];

const REST = ['freeze', 'giveUp', 'remove'] as const;

/** The undo of a deed is shown over the bar, not upon it. */
const FOOT = { ':root': { '--foot': '76px' } } as const;

const frame = {
  position: 'absolute',
  left: '50%',
  bottom: 14,
  transform: 'translateX(-50%)',
  zIndex: 3,
  display: 'flex',
  alignItems: 'center',
  flexWrap: 'wrap',
  justifyContent: 'center',
  gap: '2px',
  width: 'max-content',
  maxWidth: 'calc(100% - 28px)',
  px: '12px',
  py: '6px',
  backgroundColor: v('raised'),
  border: `1px solid ${v('ruleStrong')}`,
  borderRadius: '8px',
  boxShadow: LIFT,
} as const;

/** At the foot of the list while some are chosen: how many, what can be done to all of them, and the way out. */
export function ManyBar({ ids, columns, today, onClear, onPrint, tell }: ManyBarProps) {
  const t = useT();
  const [open, setOpen] = useState<ManyOpen>();
  const print = () =>
    ids.length > MOST_CARDS ? tell(t('lists:many.tooManyCards', { count: MOST_CARDS })) : onPrint(ids);
  const start = (deed: (typeof DEEDS)[number]['open']) => () => (deed === 'print' ? print() : setOpen(deed));
  useShortcuts(
    DEEDS.map(({ open: deed, command }) => ({
      command,
      run: start(deed),
      label: t(`lists:many.${deed}`),
    })),
  );
  const done = (deed: Deed['do']) => {
    if (deed === 'remove') onClear();
  };
  return (
    <Box role="toolbar" aria-label={t('lists:many.bar')} sx={frame}>
      <GlobalStyles styles={FOOT} />
      <Box role="status" sx={{ fontWeight: 600, fontSize: 'var(--small)', mr: '8px', whiteSpace: 'nowrap' }}>
        {t('lists:many.chosen', { count: ids.length })}
      </Box>
      {DEEDS.map(({ open: deed, icon, command }) => (
        <Button key={deed} variant="text" startIcon={<Icon name={icon} size={14} />} onClick={start(deed)}>
          {t(`lists:many.${deed}`)}
          <KeyHint command={command} />
        </Button>
      ))}
      <MenuButton
        words={t('lists:many.more')}
        label={t('lists:many.more')}
        choices={REST.map((rest) => ({ label: t(`lists:many.${rest}`), run: () => setOpen(rest) }))}
      />
      <Button variant="text" onClick={onClear}>
        {t('lists:many.clear')}
        <KeyHint>Esc</KeyHint>
      </Button>
      {open !== undefined && (
        <ManyDialog {...{ open, ids, columns, today, tell }} onClose={() => setOpen(undefined)} onDone={done} />
      )}
    </Box>
  );
}
