import { Box } from '@mui/material';
import { useT } from '../i18n/use-t.ts';

/** The book's own seal, one red in both themes: at the book's name and nowhere else. */
export function Seal({ size = 22 }: { readonly size?: number }) {
  return (
    <Box
      component="span"
      aria-hidden="true"
      lang="zh-CN"
      sx={{
        display: 'inline-grid',
        placeItems: 'center',
        width: size,
        height: size,
        flex: 'none',
        borderRadius: `${size * 0.16}px`,
        backgroundColor: '#B0301F',
        color: '#fff',
        fontFamily: 'var(--serif)',
        fontWeight: 700,
        fontSize: size * 0.62,
        lineHeight: 1,
        printColorAdjust: 'exact',
      }}
    >
      {useT()('ui:seal')}
    </Box>
  );
}
