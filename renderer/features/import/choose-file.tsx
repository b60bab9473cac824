import { Box, Typography } from '@mui/material';
import type { Failure } from '../../../shared/result.ts';
import { place } from '../../api/api.ts';
import { useT } from '../../i18n/use-t.ts';
import { FileButton } from '../../ui/file-button.tsx';
import { v } from '../../ui/v.ts';
import { FileRefused } from './file-refused.tsx';

const WAYS = ['fromPhone', 'fromOutlook', 'fromGoogle', 'fromTable'] as const;

interface ChooseFileProps {
  /** A file hangs over the page. */
  readonly over: boolean;
  readonly refused: { readonly failure: Failure; readonly name?: string | undefined } | undefined;
  readonly cancelled: boolean;
  readonly onFile: (file: File) => void;
  /** Opens the system's own dialog; the desktop only. */
  readonly onChoose: () => void;
}

function Ways() {
  const t = useT();
  return (
    <Box
      component="dl"
      sx={{
        m: 0,
        mt: 'calc(var(--gap) * 1.75)',
        display: 'grid',
        gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
        gap: 'calc(var(--gap) * 1) 32px',
      }}
    >
      {WAYS.map((way) => (
        <div key={way}>
          <Typography component="dt" variant="body2" sx={{ fontWeight: 600 }}>
            {t(`importPage:choose.${way}`)}
          </Typography>
          <Typography component="dd" variant="body2" sx={{ m: 0, color: v('ink2'), textWrap: 'pretty' }}>
            {t(`importPage:choose.${way}How`)}
          </Typography>
        </div>
      ))}
    </Box>
  );
}

/** The first step: drop a file, or choose one; where to get one; and what was wrong with the last. */
export function ChooseFile({ over, refused, cancelled, onFile, onChoose }: ChooseFileProps) {
  const t = useT();
  return (
    <Box sx={{ flex: 1, overflow: 'auto', px: '24px', pb: '24px' }}>
      <Box sx={{ maxWidth: 820 }}>
        {refused !== undefined && <FileRefused {...refused} />}
        {cancelled && (
          <Typography role="status" variant="body2" sx={{ color: v('ink2'), mb: '10px' }}>
            {t('importPage:reading.cancelled')}
          </Typography>
        )}
        <Box
          sx={{
            display: 'grid',
            justifyItems: 'center',
            gap: '10px',
            textAlign: 'center',
            px: '24px',
            py: '44px',
            borderRadius: '8px',
            border: `1.5px ${over ? 'solid' : 'dashed'} ${over ? v('primary') : v('control')}`,
            backgroundColor: over ? v('tint') : v('sunk'),
          }}
        >
          <Typography component="h2" variant="title">
            {t(over ? 'importPage:choose.dropNow' : 'importPage:choose.drop')}
          </Typography>
          <Typography variant="body2" sx={{ color: v('ink2'), textWrap: 'balance', maxWidth: 460 }}>
            {t('importPage:choose.kinds')}
          </Typography>
          <FileButton
            variant="contained"
            autoFocus
            accept=".csv,.tsv,.txt,.vcf,.vcard,text/csv,text/vcard"
            onFile={onFile}
            onChoose={place() === 'desktop' ? onChoose : undefined}
          >
            {t('importPage:choose.button')}
          </FileButton>
          <Typography variant="caption" sx={{ color: v('ink3') }}>
            {t('importPage:choose.safe')}
          </Typography>
        </Box>
        <Ways />
      </Box>
    </Box>
  );
}
