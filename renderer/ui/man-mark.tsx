import { Box } from '@mui/material';
import { useT } from '../i18n/use-t.ts';
import { v } from './v.ts';

export type ManAnswer = 'yes' | 'no' | 'unknown';
const PARTS = ['money', 'authority', 'need', 'timing'] as const;
export type ManPart = (typeof PARTS)[number];

const box = (answer: ManAnswer) =>
  ({
    width: 20,
    height: 20,
    display: 'grid',
    placeItems: 'center',
    borderRadius: '3px',
    fontSize: '0.6875rem',
    fontWeight: 600,
    lineHeight: 1,
    border: `1.25px ${answer === 'unknown' ? 'dashed' : 'solid'} ${answer === 'yes' ? v('primary') : v('control')}`,
    backgroundColor: answer === 'yes' ? v('primary') : 'transparent',
    color: answer === 'yes' ? v('onPrimary') : v('ink2'),
    textDecoration: answer === 'no' ? 'line-through' : 'none',
  }) as const;

/** Money, authority, need, timing: yes is solid, no is struck, unknown is dashed. */
export function ManMark({ answers }: { readonly answers: Readonly<Record<ManPart, ManAnswer>> }) {
  const t = useT();
  return (
    <Box component="span" sx={{ display: 'inline-flex', gap: '3px', verticalAlign: 'middle' }}>
      {PARTS.map((part) => {
        const answer = answers[part];
        const said = t('ui:man.said', { what: t(`ui:man.${part}`), answer: t(`ui:man.${answer}`) });
        return (
          <Box key={part} component="span" role="img" aria-label={said} sx={box(answer)}>
            {answer === 'unknown' ? '?' : t(`ui:man.${part}Mark`)}
          </Box>
        );
      })}
    </Box>
  );
}
