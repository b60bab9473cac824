import { Box, Tooltip } from '@mui/material';
import { useT } from '../i18n/use-t.ts';
import { v } from './v.ts';

/** A day of a year that nobody arranged yet: a dashed ring, or the word where there is room. */
export function ProvisionalMark({ inWords = false }: { readonly inWords?: boolean }) {
  const t = useT();
  const ring = { width: 8, height: 8, borderRadius: '50%', border: `1px dashed ${v('ink3')}`, flex: 'none' } as const;
  const words = { color: v('ink3'), textDecoration: 'underline dotted', textUnderlineOffset: '3px' } as const;
  return (
    <Tooltip describeChild title={t('ui:day.provisionalTitle')}>
      {inWords ? (
        <Box component="span" sx={words}>
          {t('ui:day.provisional')}
        </Box>
      ) : (
        <Box component="span" role="img" aria-label={t('ui:day.provisional')} sx={ring} />
      )}
    </Tooltip>
  );
}
