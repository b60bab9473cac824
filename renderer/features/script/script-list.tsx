import { Box } from '@mui/material';
import { type KeyboardEvent, useEffect, useId, useRef } from 'react';
import type { ScriptRow } from '../../../shared/contract/script-channels.ts';
import { useT } from '../../i18n/use-t.ts';
import { channelIcon } from '../../ui/channel-mark.tsx';
import { Icon } from '../../ui/icon.tsx';
import { CUT, v } from '../../ui/v.ts';
import { keyOf } from './script-key.ts';

interface ScriptListProps {
  readonly scripts: readonly ScriptRow[];
  /** The key of the one that is open. */
  readonly open: string | undefined;
  readonly onOpen: (script: ScriptRow) => void;
}

/** The row the arrows lead to; undefined for keys that lead nowhere. */
export function stepIn(scripts: readonly ScriptRow[], open: string | undefined, key: string): ScriptRow | undefined {
  const at = scripts.findIndex((one) => keyOf(one) === open);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: scripts.length - 1 }[key];
  return to === undefined ? undefined : scripts[Math.min(Math.max(to, 0), scripts.length - 1)];
}

const rowLook = (active: boolean) =>
  ({
    display: 'grid',
    gridTemplateColumns: '20px minmax(0,1fr) auto',
    alignItems: 'center',
    columnGap: '8px',
    minHeight: 44,
    px: '10px',
    py: '4px',
    cursor: 'pointer',
    borderBottom: `1px solid ${v('rule')}`,
    backgroundColor: active ? v('tint2') : 'transparent',
    boxShadow: active ? `inset 3px 0 0 ${v('primary')}` : 'none',
    '&:hover': active ? {} : { backgroundColor: v('tint') },
  }) as const;

function Row({ script, active, id, onOpen }: { script: ScriptRow; active: boolean; id: string; onOpen: () => void }) {
  const t = useT();
  const { title, channel, purpose, origin, text } = script;
  return (
    <Box role="option" id={id} aria-selected={active} onClick={onOpen} sx={rowLook(active)}>
      <Icon name={channelIcon(channel, 'out')} size={14} label={t(`ui:channel.${channel}`)} />
      <Box sx={{ minWidth: 0 }}>
        <Box title={title} sx={{ ...CUT, fontWeight: 600, fontSize: 'var(--text)' }}>
          {title}
        </Box>
        <Box sx={{ ...CUT, fontSize: '0.75rem', color: active ? v('ink2') : v('ink3') }}>{text.split('\n', 1)[0]}</Box>
      </Box>
      <Box sx={{ fontSize: '0.75rem', color: v('ink2'), textAlign: 'right', whiteSpace: 'nowrap' }}>
        {t(`scripts:purposes.${purpose}`)}
        {origin !== 'shipped' && <Box sx={{ color: v('primary') }}>{t(`scripts:origin.${origin}`)}</Box>}
      </Box>
    </Box>
  );
}

/** The scripts found; the arrows walk, and the one they stand on is open. */
export function ScriptList({ scripts, open, onOpen }: ScriptListProps) {
  const t = useT();
  const listId = useId();
  const box = useRef<HTMLDivElement>(null);
  const at = scripts.findIndex((one) => keyOf(one) === open);
  useEffect(() => {
    box.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  }, [open]);
  const onKeyDown = (event: KeyboardEvent) => {
    const next = stepIn(scripts, open, event.key);
    if (next === undefined) return;
    event.preventDefault();
    onOpen(next);
  };
  return (
    <Box
      ref={box}
      role="listbox"
      tabIndex={0}
      aria-label={t('scripts:list')}
      aria-activedescendant={at < 0 ? undefined : `${listId}-${at}`}
      onKeyDown={onKeyDown}
      sx={{ flex: 1, minHeight: 0, overflow: 'auto', '&:focus-visible': { outlineOffset: -2 } }}
    >
      {scripts.map((script, index) => (
        <Row
          key={keyOf(script)}
          id={`${listId}-${index}`}
          script={script}
          active={index === at}
          onOpen={() => onOpen(script)}
        />
      ))}
    </Box>
  );
}
