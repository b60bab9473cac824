import { Box } from '@mui/material';
import { v } from '../../ui/v.ts';

const STITCHES = [12, 37, 63, 88];

/** The spine of a thread-bound book: indigo cloth and four stitches. The one ornament of the window. */
export function Spine() {
  return (
    <Box
      aria-hidden="true"
      sx={{
        width: 6,
        flex: 'none',
        position: 'relative',
        backgroundColor: v('spine'),
        '@media print': { display: 'none' },
      }}
    >
      {STITCHES.map((percent) => (
        <Box
          key={percent}
          sx={{
            position: 'absolute',
            left: 0,
            right: 0,
            top: `${percent}%`,
            height: '1.5px',
            backgroundColor: v('stitch'),
          }}
        />
      ))}
    </Box>
  );
}
