import { Box, Button, GlobalStyles, Menu, MenuItem } from '@mui/material';
import { type MouseEvent, useState } from 'react';
import type { Deed } from '../../../shared/contract/listing-channels.ts';
import type { Day } from '../../../shared/domain/day.ts';
import { useT } from '../../i18n/use-t.ts';
import { Icon, type IconName } from '../../ui/icon.tsx';
import { KeyHint } from '../../ui/key.tsx';
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
  { open: 'tag', icon: 'tag', key: 'T' },
  { open: 'grade', icon: 'grade', key: 'G' },
  { open: 'snooze', icon: 'snooze', key: 'S' },
  { open: 'cadence', icon: 'auto', key: 'C' },
  { open: 'export', icon: 'exportFile', key: 'E' },
  { open: 'print', icon: 'print', key: 'P' },
] as const satisfies readonly { open: ManyOpen | 'print'; icon: IconName; key: string }[];

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

function Rest({ onOpen }: { readonly onOpen: (open: ManyOpen) => void }) {
  const t = useT();
  const [anchor, setAnchor] = useState<HTMLElement>();
  return (
    <>
      <Button
        variant="text"
        aria-haspopup="menu"
        aria-expanded={anchor !== undefined}
        onClick={(event: MouseEvent<HTMLElement>) => setAnchor(event.currentTarget)}
        endIcon={<Icon name="down" size={13} />}
      >
        {t('listing:many.more')}
      </Button>
      <Menu
        open={anchor !== undefined}
        anchorEl={anchor ?? null}
        onClose={() => setAnchor(undefined)}
        slotProps={{ list: { 'aria-label': t('listing:many.more'), dense: true } }}
      >
        {REST.map((open) => (
          <MenuItem
            key={open}
            onClick={() => {
              setAnchor(undefined);
              onOpen(open);
            }}
          >
            {t(`listing:many.${open}`)}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}

/** At the foot of the list while some are chosen: how many, what can be done to all of them, and the way out. */
export function ManyBar({ ids, columns, today, onClear, onPrint, tell }: ManyBarProps) {
  const t = useT();
  const [open, setOpen] = useState<ManyOpen>();
  const print = () =>
    ids.length > MOST_CARDS ? tell(t('listing:many.tooManyCards', { count: MOST_CARDS })) : onPrint(ids);
  const start = (deed: (typeof DEEDS)[number]['open']) => () => (deed === 'print' ? print() : setOpen(deed));
  useShortcuts(
    DEEDS.map(({ open: deed, key }) => ({
      combo: key.toLowerCase(),
      run: start(deed),
      label: t(`listing:many.${deed}`),
    })),
  );
  const done = (deed: Deed['do']) => {
    if (deed === 'remove') onClear();
  };
  return (
    <Box role="toolbar" aria-label={t('listing:many.bar')} sx={frame}>
      <GlobalStyles styles={FOOT} />
      <Box role="status" sx={{ fontWeight: 600, fontSize: 'var(--small)', mr: '8px', whiteSpace: 'nowrap' }}>
        {t('listing:many.chosen', { count: ids.length })}
      </Box>
      {DEEDS.map(({ open: deed, icon, key }) => (
        <Button key={deed} variant="text" startIcon={<Icon name={icon} size={14} />} onClick={start(deed)}>
          {t(`listing:many.${deed}`)}
          <KeyHint>{key}</KeyHint>
        </Button>
      ))}
      <Rest onOpen={setOpen} />
      <Button variant="text" onClick={onClear}>
        {t('listing:many.clear')}
        <KeyHint>Esc</KeyHint>
      </Button>
      {open !== undefined && (
        <ManyDialog {...{ open, ids, columns, today, tell }} onClose={() => setOpen(undefined)} onDone={done} />
      )}
    </Box>
  );
}
