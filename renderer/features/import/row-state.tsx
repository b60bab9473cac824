import { Box } from '@mui/material';
import type { ImportRow } from '../../../shared/contract/import-channels.ts';
import { useT } from '../../i18n/use-t.ts';
import { Icon, type IconName } from '../../ui/icon.tsx';
import { type Colour, v } from '../../ui/v.ts';

type Look = { readonly icon: IconName; readonly ink: Colour; readonly words: 'Create' | 'Warn' | 'Refuse' | 'Match' };

const LOOKS = {
  create: { icon: 'check', ink: 'ok', words: 'Create' },
  warn: { icon: 'warning', ink: 'warn', words: 'Warn' },
  refuse: { icon: 'error', ink: 'seal', words: 'Refuse' },
  match: { icon: 'merge', ink: 'primary', words: 'Match' },
} as const satisfies Record<string, Look>;

function lookOf({ state, problems }: ImportRow): Look {
  return LOOKS[state === 'create' && problems.length > 0 ? 'warn' : state];
}

/** What becomes of a row: a shape, a word, and then a colour. */
export function RowState({ row }: { readonly row: ImportRow }) {
  const t = useT();
  const { icon, ink, words } = lookOf(row);
  return (
    <Box
      component="span"
      sx={{
        display: 'inline-flex',
        alignItems: 'center',
        gap: '6px',
        color: v(ink),
        fontWeight: words === 'Create' ? 400 : 600,
        fontSize: '0.75rem',
        whiteSpace: 'nowrap',
      }}
    >
      <Icon name={icon} size={13} />
      {t(`importPage:look.is${words}`)}
    </Box>
  );
}
