import { Box, Button, ButtonBase, Link } from '@mui/material';
import { useState } from 'react';
import type { HistoryRow } from '../../../shared/contract/change-channels.ts';
import { unreachable } from '../../../shared/result.ts';
import type { Translate } from '../../../shared/i18n/translate.ts';
import { useLanguage, useT } from '../../i18n/use-t.ts';
import { v } from '../../ui/v.ts';
import { type EditWords, toldEdits } from './edit-words.ts';
import { labelWords } from './label-words.ts';

interface RowProps {
  readonly row: HistoryRow;
  /** 14:05, by the clock of the rep. */
  readonly time: string;
  readonly today: string | undefined;
  readonly active: boolean;
  readonly refused: string | undefined;
  readonly onUndo: () => void;
  /** Where a customer's dossier is; absent on the dossier itself. */
  readonly hrefOf?: ((id: string) => string) | undefined;
}

function sentence(t: Translate, { by }: HistoryRow, what: string): string {
  switch (by) {
    case 'transaction':
      return what;
    case 'undo':
      return t('activity:undone', { what });
    case 'redo':
      return t('activity:redone', { what });
    case 'reread':
      return t('activity:reread', { what });
    default:
      return unreachable(by);
  }
}

function Edit({ words }: { readonly words: EditWords }) {
  const { name, before, after } = words;
  return (
    <Box component="li" sx={{ display: 'flex', gap: '8px', alignItems: 'baseline' }}>
      <Box component="span" sx={{ color: v('ink3'), flex: 'none' }}>
        {name}
      </Box>
      <Box component="span" sx={{ minWidth: 0, overflowWrap: 'anywhere' }}>
        {before !== undefined && (
          <Box component="del" sx={{ color: v('ink2'), textDecoration: 'none' }}>
            {before}
          </Box>
        )}
        {before !== undefined && after !== undefined && (
          <Box component="span" aria-hidden="true" sx={{ color: v('ink3'), mx: '6px' }}>
            →
          </Box>
        )}
        {after !== undefined && (
          <Box component="ins" sx={{ textDecoration: 'none', fontWeight: before === undefined ? 400 : 500 }}>
            {after}
          </Box>
        )}
      </Box>
    </Box>
  );
}

/** Lines at first; a deletion takes a customer's whole past with it. */
const AT_ONCE = 4;

function Edits({ row, today }: Pick<RowProps, 'row' | 'today'>) {
  const t = useT();
  const language = useLanguage();
  const [all, setAll] = useState(false);
  const told = toldEdits({ t, language, today }, row);
  const folded = !all && told.length > AT_ONCE;
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, fontSize: 'var(--small)', lineHeight: 1.55 }}>
      {(folded ? told.slice(0, AT_ONCE) : told).map((words, index) => (
        <Edit key={index} words={words} />
      ))}
      {folded && (
        <li>
          <ButtonBase onClick={() => setAll(true)} sx={more}>
            {t('activity:rest', { count: told.length - AT_ONCE })}
          </ButtonBase>
        </li>
      )}
      {!folded && row.more > 0 && (
        <Box component="li" sx={{ color: v('ink3') }}>
          {t('activity:more', { count: row.more })}
        </Box>
      )}
    </Box>
  );
}

const more = {
  minHeight: 24,
  fontSize: '0.75rem',
  color: v('primary'),
  textDecoration: 'underline',
  textUnderlineOffset: '3px',
  borderRadius: '4px',
} as const;

const look = (active: boolean) =>
  ({
    display: 'grid',
    gridTemplateColumns: '52px minmax(0,1fr) auto',
    columnGap: '12px',
    alignItems: 'baseline',
    maxWidth: 960,
    px: '10px',
    py: '7px',
    borderRadius: '8px',
    ...(active ? { backgroundColor: v('tint'), boxShadow: `inset 0 0 0 1.5px ${v('tint2')}` } : {}),
  }) as const;

function Sentence({ words, row, hrefOf }: Pick<RowProps, 'row' | 'hrefOf'> & { readonly words: string }) {
  const [only] = row.customers;
  const linked = row.customers.length === 1 && only?.name !== undefined && hrefOf !== undefined;
  if (!linked) return <b>{words}</b>;
  return (
    <Link href={hrefOf(only.id)} underline="hover" sx={{ color: v('ink'), fontWeight: 600 }}>
      {words}
    </Link>
  );
}

/** One change: when, what, and what became of which field; and a way back where there is one. */
export function HistoryRowLine({ row, time, today, active, refused, onUndo, hrefOf }: RowProps) {
  const t = useT();
  const language = useLanguage();
  const words = sentence(t, row, labelWords(t, language, row.label));
  return (
    <Box sx={look(active)}>
      <Box sx={{ color: v('ink3'), fontSize: 'var(--small)' }}>{time}</Box>
      <Box data-selectable sx={{ minWidth: 0 }}>
        <Sentence words={words} row={row} hrefOf={hrefOf} />
        <Edits row={row} today={today} />
        {refused !== undefined && (
          <Box role="alert" sx={{ fontSize: 'var(--small)', color: v('seal'), textWrap: 'pretty' }}>
            {refused}
          </Box>
        )}
      </Box>
      {row.undoable && (
        <Button
          variant="text"
          aria-label={t('activity:undoNamed', { what: words })}
          onClick={onUndo}
          sx={{ minHeight: 24, fontSize: '0.75rem' }}
        >
          {t('activity:undo')}
        </Button>
      )}
    </Box>
  );
}
