import { Box } from '@mui/material';
import type { Piece } from '../../../shared/contract/script-channels.ts';
import { useT } from '../../i18n/use-t.ts';
import { v } from '../../ui/v.ts';

interface PieceWordsProps {
  readonly pieces: readonly Piece[];
  /** What was written into gaps, by field. Absent: gaps are shown and cannot be filled. */
  readonly byHand?: Readonly<Record<string, string>> | undefined;
  readonly onFill?: ((field: string, words: string) => void) | undefined;
}

const filledLook = {
  borderBottom: `1px dotted ${v('ink3')}`,
  textDecoration: 'none',
} as const;

const gapLook = {
  font: 'inherit',
  color: v('ink'),
  border: 0,
  borderBottom: `2px solid ${v('warn')}`,
  borderRadius: '3px 3px 0 0',
  backgroundColor: v('tint'),
  minHeight: 24,
  px: '6px',
  mx: '2px',
  maxWidth: '100%',
  fieldSizing: 'content',
  minWidth: '4em',
  '&:focus-visible': { outline: `2px solid ${v('primary')}`, outlineOffset: '1px' },
} as const;

const LABEL_MARK = { 'data-gap': '' } as const;

function Gap({
  piece,
  byHand = {},
  onFill,
}: { readonly piece: Exclude<Piece, { kind: 'text' }> } & Omit<PieceWordsProps, 'pieces'>) {
  const t = useT();
  const { field, label } = piece;
  const words = byHand[field] ?? '';
  if (onFill === undefined) {
    return (
      <Box component="mark" sx={{ ...gapLook, px: '4px' }}>
        {label}
      </Box>
    );
  }
  return (
    <Box
      component="input"
      type="text"
      {...(piece.kind === 'gap' && LABEL_MARK)}
      aria-label={t(piece.kind === 'gap' ? 'scripts:preview.gap' : 'scripts:preview.gapHand', { label })}
      placeholder={label}
      value={words}
      maxLength={500}
      size={Math.max(6, [...(words === '' ? label : words)].length * 2)}
      onChange={(event) => onFill(field, event.target.value)}
      sx={words === '' ? gapLook : { ...gapLook, borderBottomColor: v('control') }}
    />
  );
}

/** A filled script as it reads, line by line; what the book does not know is a gap to write into. */
export function PieceWords({ pieces, byHand, onFill }: PieceWordsProps) {
  const t = useT();
  return (
    <Box data-selectable sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', lineHeight: 1.9 }}>
      {pieces.map((piece, at) => {
        if (piece.kind === 'text') return <span key={at}>{piece.text}</span>;
        if (piece.kind === 'gap' || piece.byHand || (byHand?.[piece.field] ?? '') !== '')
          return <Gap key={at} piece={piece} byHand={byHand} onFill={onFill} />;
        return (
          <Box component="span" key={at} title={t('scripts:preview.filled', { label: piece.label })} sx={filledLook}>
            {piece.text}
          </Box>
        );
      })}
    </Box>
  );
}
