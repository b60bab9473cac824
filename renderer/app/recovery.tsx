import { Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import type { Failure } from '../../shared/result.ts';
import { useT } from '../i18n/use-t.ts';
import { Facts } from '../ui/facts.tsx';
import { Seal } from '../ui/seal.tsx';
import { v } from '../ui/v.ts';

interface RecoveryProps {
  readonly failure: Failure;
  readonly onRetry: () => void;
}

const STEPS = [
  'book-unreadable',
  'book-missing',
  'book-newer',
  'book-foreign',
  'book-in-use',
  'book-read-only',
] as const;

/** Codes and numbers of a failure, for the clipboard: detail holds no names of customers. */
export const detailsOf = (failure: Failure): string => JSON.stringify(failure, undefined, 2);

const said = (detail: Failure['detail'], name: string): string | undefined => {
  const value = detail?.[name];
  return value === undefined || value === null ? undefined : String(value);
};

/** File and line, as far as the failure names them. */
function whereOf({ detail }: Failure): string | undefined {
  const file = said(detail, 'file') ?? said(detail, 'folder') ?? said(detail, 'path');
  const line = said(detail, 'line');
  return file !== undefined && line !== undefined ? `${file}:${line}` : file;
}

function CopyDetails({ failure }: { readonly failure: Failure }) {
  const t = useT();
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(detailsOf(failure));
    setCopied(true);
  };
  return (
    <Button variant="outlined" onClick={() => void copy()}>
      {t(copied ? 'ui:copied' : 'ui:copyDetails')}
    </Button>
  );
}

/** Instead of the window when the book will not open: which file, what is wrong, where copies are, what to do. */
export function Recovery({ failure, onRetry }: RecoveryProps) {
  const t = useT();
  const code = STEPS.find((known) => known === failure.code) ?? 'other';
  const rows = [
    [t('app:recovery.file'), whereOf(failure) ?? t('app:recovery.unknownFile')],
    [t('app:recovery.problem'), t(`failure:${failure.code}`)],
    [t('app:recovery.copies'), t('app:recovery.copiesText')],
    [t('app:recovery.todo'), t(`app:recovery.steps.${code}`)],
  ] as const;
  return (
    <Box
      component="main"
      sx={{ minHeight: '100vh', display: 'grid', placeItems: 'center', backgroundColor: v('desk'), p: '24px' }}
    >
      <Box
        sx={{
          width: 'min(640px, 100%)',
          backgroundColor: v('paper'),
          border: `1px solid ${v('ruleStrong')}`,
          p: '32px',
        }}
      >
        <Box sx={{ display: 'flex', alignItems: 'center', gap: '12px', mb: '16px' }}>
          <Seal size={28} />
          <Typography component="h1" variant="display">
            {t('app:recovery.title')}
          </Typography>
        </Box>
        <Box role="alert" sx={{ overflowWrap: 'anywhere' }}>
          <Facts rows={rows} nameWidth={120} />
        </Box>
        <Typography variant="body2" sx={{ color: v('ink2'), mt: '16px' }}>
          {t('app:recovery.untouched')}
        </Typography>
        <Box sx={{ display: 'flex', gap: '8px', mt: '20px' }}>
          <Button variant="contained" onClick={onRetry}>
            {t('app:recovery.retry')}
          </Button>
          <CopyDetails failure={failure} />
        </Box>
      </Box>
    </Box>
  );
}
