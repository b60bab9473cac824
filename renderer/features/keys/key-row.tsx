import { Box, Button } from '@mui/material';
import { type KeyboardEvent, useState } from 'react';
import { useLanguage, useT } from '../../i18n/use-t.ts';
import { isMac, KEY_COMMANDS, type KeyCommand, keyCaps, keyOf, type OwnKeys } from '../../ui/key-commands.ts';
import { Key } from '../../ui/key.tsx';
import { comboOf } from '../../ui/shortcut-match.ts';
import { TimeMark } from '../../ui/time-mark.tsx';
import { v } from '../../ui/v.ts';
import { judge, type KeyVerdict, takenOver, withKey, withReset } from './key-choice.ts';

interface KeyRowProps {
  readonly command: KeyCommand;
  readonly own: OwnKeys;
  readonly onKeys: (keys: OwnKeys) => void;
}

const HELD = new Set(['control', 'shift', 'alt', 'meta', 'altgraph', 'capslock']);
const small = { minHeight: 26, height: 26, px: '8px', fontSize: '0.75rem' } as const;

const line = {
  display: 'grid',
  gridTemplateColumns: 'minmax(0,1fr) minmax(0,1fr) 150px',
  columnGap: '12px',
  rowGap: '4px',
  alignItems: 'center',
  minHeight: 36,
  py: '4px',
  fontSize: 'var(--small)',
  borderBottom: `1px solid ${v('rule')}`,
} as const;

const capsOf = (combo: string): string => keyCaps(combo, isMac()).join(' ');

type Refused = Exclude<KeyVerdict, { verdict: 'free' }> & { readonly combo: string };

/** Waits for one press. Nothing of it reaches the page; Escape leaves everything as it was. */
function useCatch({ command, own, onKeys }: KeyRowProps) {
  const [catching, setCatching] = useState(false);
  const [refused, setRefused] = useState<Refused>();
  const settle = (keys: OwnKeys) => {
    setCatching(false);
    setRefused(undefined);
    onKeys(keys);
  };
  const press = (combo: string) => {
    if (combo === 'escape') setCatching(false);
    else if (combo === 'backspace' || combo === 'delete') settle(withKey(own, command, ''));
    else {
      const verdict = judge(command, combo, own);
      if (verdict.verdict === 'free') settle(withKey(own, command, combo));
      else setRefused({ ...verdict, combo });
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // Tab leaves: nobody is held in a field by the keyboard.
    if (!catching || event.key === 'Tab' || HELD.has(event.key.toLowerCase())) return;
    event.preventDefault();
    event.stopPropagation();
    const combo = comboOf(event.nativeEvent);
    if (combo !== undefined) press(combo);
  };
  const begin = () => {
    setRefused(undefined);
    setCatching(true);
  };
  const leave = () => setCatching(false);
  return { catching, begin, leave, refused, settle, onKeyDown };
}

function Caps({
  combo,
  isOwn,
  own,
}: {
  readonly combo: string | undefined;
  readonly isOwn: boolean;
  readonly own: string;
}) {
  const t = useT();
  return (
    <Box sx={{ display: 'flex', gap: '6px', alignItems: 'center', minWidth: 0, flexWrap: 'wrap' }}>
      {combo === undefined ? (
        <Box component="span" sx={{ color: v('ink3'), fontSize: '0.75rem' }}>
          {t('keys:noKey')}
        </Box>
      ) : (
        keyCaps(combo, isMac()).map((cap) => <Key key={cap}>{cap}</Key>)
      )}
      {isOwn && (
        <Box component="span" sx={{ color: v('ink2'), fontSize: '0.75rem' }}>
          {t('keys:own')} · {t('keys:was', { key: own })}
        </Box>
      )}
    </Box>
  );
}

function Refusal({ refused, onTake }: { readonly refused: Refused; readonly onTake: () => void }) {
  const t = useT();
  const language = useLanguage();
  const key = capsOf(refused.combo);
  const rivals = refused.verdict === 'conflict' ? refused.rivals : [];
  const names = rivals.map((rival) => t(`keys:command.${rival}`)).join(language === 'en' ? ', ' : '、');
  return (
    <Box
      role="alert"
      sx={{ gridColumn: '1 / -1', display: 'flex', gap: '10px', alignItems: 'center', flexWrap: 'wrap' }}
    >
      <TimeMark tone="warn">
        {rivals.length === 0 ? t('keys:taken', { key }) : t('keys:conflict', { key, command: names })}
      </TimeMark>
      {rivals.length > 0 && (
        <Button variant="outlined" sx={small} onMouseDown={(event) => event.preventDefault()} onClick={onTake}>
          {t('keys:takeOver')}
        </Button>
      )}
    </Box>
  );
}

interface WaysProps extends Pick<ReturnType<typeof useCatch>, 'catching' | 'begin' | 'leave' | 'onKeyDown'> {
  /** Of the command, in words. */
  readonly name: string;
  readonly isOwn: boolean;
  readonly onReset: () => void;
}

function Ways({ name, isOwn, catching, begin, leave, onKeyDown, onReset }: WaysProps) {
  const t = useT();
  return (
    <Box sx={{ display: 'flex', gap: '4px', justifyContent: 'flex-end' }}>
      {isOwn && !catching && (
        <Button variant="text" sx={small} aria-label={t('keys:resetOf', { command: name })} onClick={onReset}>
          {t('keys:reset')}
        </Button>
      )}
      <Button
        variant={catching ? 'contained' : 'outlined'}
        sx={small}
        aria-label={catching ? undefined : t('keys:changeOf', { command: name })}
        aria-pressed={catching}
        onClick={begin}
        onKeyDown={onKeyDown}
        onBlur={leave}
      >
        {t(catching ? 'keys:press' : 'keys:change')}
      </Button>
    </Box>
  );
}

/** One command, its key, and the way to another. */
export function KeyRow(props: KeyRowProps) {
  const { command, own } = props;
  const t = useT();
  const { catching, begin, leave, refused, settle, onKeyDown } = useCatch(props);
  const name = t(`keys:command.${command}`);
  const isOwn = own[command] !== undefined;
  return (
    <Box component="li" aria-label={name} sx={line}>
      <Box sx={{ overflowWrap: 'anywhere' }}>{name}</Box>
      {catching ? (
        <Box sx={{ color: v('ink2'), fontSize: '0.75rem' }}>{t('keys:pressHint')}</Box>
      ) : (
        <Caps combo={keyOf(command, own)} isOwn={isOwn} own={capsOf(KEY_COMMANDS[command].combo)} />
      )}
      <Ways {...{ name, isOwn, catching, begin, leave, onKeyDown }} onReset={() => settle(withReset(own, command))} />
      {refused !== undefined && (
        <Refusal refused={refused} onTake={() => settle(takenOver(own, command, refused.combo))} />
      )}
    </Box>
  );
}
