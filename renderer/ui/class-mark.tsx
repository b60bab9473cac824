import { Box } from '@mui/material';
import { useT } from '../i18n/use-t.ts';
import { v } from './v.ts';

const RULES: Readonly<Record<string, string>> = {
  A: `3px double ${v('ink2')}`,
  B: `1px solid ${v('ink2')}`,
  C: `1px dotted ${v('ink2')}`,
};

/** Revenue class: the letter ruled off, as a column total is in a ledger. */
export function ClassMark({ code }: { readonly code?: string | undefined }) {
  const t = useT();
  return (
    <Box
      component="span"
      role="img"
      aria-label={code === undefined ? t('ui:revenueClass.none') : t('ui:revenueClass.named', { code })}
      sx={{
        display: 'inline-block',
        minWidth: 14,
        textAlign: 'center',
        fontWeight: 600,
        fontSize: '0.75rem',
        lineHeight: '16px',
        color: code === undefined ? v('ink3') : v('ink2'),
        borderBottom: code === undefined ? 0 : (RULES[code] ?? 0),
      }}
    >
      {code ?? '–'}
    </Box>
  );
}
