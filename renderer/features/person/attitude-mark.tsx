import { Box } from '@mui/material';
import { v } from '../../ui/v.ts';
import type { Attitude } from './person-draft.ts';

const SIGNS: Readonly<Record<Attitude, string>> = { for: '+', against: '–', neutral: '', unknown: '?' };

const LOOKS: Readonly<Record<Attitude, object>> = {
  for: { borderRadius: '50%', backgroundColor: v('ink2'), color: v('paper') },
  against: { borderRadius: '2px', boxShadow: `inset 0 0 0 1.5px ${v('ink2')}`, color: v('ink2') },
  neutral: { borderRadius: '50%', boxShadow: `inset 0 0 0 1.5px ${v('ink2')}` },
  unknown: { borderRadius: '50%', border: `1px dashed ${v('control')}`, color: v('ink2') },
};

/** For, against, neutral or not known: by shape; the word stands beside it. */
export function AttitudeMark({ attitude }: { readonly attitude: Attitude }) {
  return (
    <Box
      component="span"
      aria-hidden="true"
      sx={{
        display: 'inline-grid',
        placeItems: 'center',
        flex: 'none',
        width: 14,
        height: 14,
        fontSize: '0.6875rem',
        fontWeight: 600,
        lineHeight: 1,
        ...LOOKS[attitude],
      }}
    >
      {SIGNS[attitude]}
    </Box>
  );
}
