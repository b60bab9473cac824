import { Box, Button, Typography } from '@mui/material';
import { useT } from '../i18n/use-t.ts';
import { DialogFrame } from '../ui/dialog-frame.tsx';
import { Key } from '../ui/key.tsx';
import { isMac, keyCaps } from '../ui/key-commands.ts';
import { type BoundKey, useSingleKeys } from '../ui/shortcuts.tsx';
import { v } from '../ui/v.ts';
import { goTo } from './hash-location.ts';
import { PLACE } from './places.ts';

interface KeyListProps {
  /** The keys bound when the list was asked for. */
  readonly shortcuts: readonly BoundKey[];
  readonly onClose: () => void;
}

/** Every key by its words; the same words twice are two keys for one thing. */
export function byWords(shortcuts: readonly BoundKey[]): { words: string; combos: string[] }[] {
  const rows = new Map<string, Set<string>>();
  for (const { label, combo, off } of shortcuts) {
    if (label === undefined || combo === undefined || off === true) continue;
    rows.set(label, (rows.get(label) ?? new Set()).add(combo));
  }
  return [...rows].map(([words, combos]) => ({ words, combos: [...combos] }));
}

function Actions({ onClose }: Pick<KeyListProps, 'onClose'>) {
  const t = useT();
  return (
    <>
      <Button
        variant="text"
        onClick={() => {
          onClose();
          goTo(PLACE.keys);
        }}
      >
        {t('app:keys.change')}
      </Button>
      <Button variant="contained" onClick={onClose}>
        {t('ui:close')}
      </Button>
    </>
  );
}

/** What every key does on this page. */
export function KeyList({ shortcuts, onClose }: KeyListProps) {
  const t = useT();
  const singleKeys = useSingleKeys();
  const mac = isMac();
  return (
    <DialogFrame
      open
      clickAway
      onClose={onClose}
      title={t('app:keys.title')}
      width={420}
      actions={<Actions onClose={onClose} />}
    >
      {!singleKeys && <Typography variant="body2">{t('app:keys.off', { mod: mac ? '⌘' : 'Ctrl' })}</Typography>}
      <Box component="dl" sx={{ m: 0, display: 'grid', gridTemplateColumns: '1fr auto', rowGap: '6px' }}>
        {byWords(shortcuts).map(({ words, combos }) => (
          <Box key={words} sx={{ display: 'contents' }}>
            <Box component="dt" sx={{ fontSize: 'var(--small)' }}>
              {words}
            </Box>
            <Box
              component="dd"
              sx={{ m: 0, display: 'flex', gap: '4px', justifyContent: 'flex-end', color: v('ink2') }}
            >
              {combos.map((combo, index) => (
                <Box key={combo} component="span" sx={{ display: 'inline-flex', gap: '4px', alignItems: 'center' }}>
                  {index > 0 && <span>{t('app:keys.or')}</span>}
                  {keyCaps(combo, mac).map((cap) => (
                    <Key key={cap}>{cap}</Key>
                  ))}
                </Box>
              ))}
            </Box>
          </Box>
        ))}
      </Box>
    </DialogFrame>
  );
}
