import type { CardLook } from '../../features/card/card-ask.ts';
import { EDGE_MM, PAPER_MM } from '../../features/card/card-sheet.tsx';

/** On paper there is the sheet and nothing else; named sizes are ignored by Chromium, so it gets millimetres. */
export const printStyles = (size: CardLook['size'], isOnItsSide = false) => {
  const [short, long] = PAPER_MM[size];
  const [width, height] = isOnItsSide ? [long, short] : [short, long];
  return {
    '@page': { size: `${width}mm ${height}mm`, margin: `${EDGE_MM}mm` },
    '@media print': {
      // The canvas behind the margins takes its colour from the scheme, not from any background.
      ':root': { colorScheme: 'only light !important' },
      'html, body, #root': { backgroundColor: '#fff !important', height: 'auto !important', overflow: 'visible' },
      '.screen-only': { display: 'none !important' },
      '.paper': {
        padding: '0 !important',
        boxShadow: 'none !important',
        transform: 'none !important',
        width: 'auto !important',
        height: 'auto !important',
      },
      '.print-through': {
        width: 'auto !important',
        height: 'auto !important',
        margin: '0 !important',
        display: 'block !important',
        overflow: 'visible !important',
        padding: '0 !important',
        backgroundColor: '#fff !important',
      },
    },
  };
};
