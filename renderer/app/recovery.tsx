import { Box, Button, Typography } from '@mui/material';
import { type ReactNode, Suspense, useState } from 'react';
import type { FailureCode } from '../../shared/contract/failure.ts';
import type { Failure } from '../../shared/result.ts';
import { useT } from '../i18n/use-t.ts';
import { Facts } from '../ui/facts.tsx';
import { Seal } from '../ui/seal.tsx';
import { v } from '../ui/v.ts';
import { detailsOf } from './failure-details.ts';
import { ProblemFound, RecoveryWays } from './recovery-ways.tsx';

interface RecoveryProps {
  readonly failure: Failure;
  readonly onRetry: () => void;
}

const STEPS = ['book-missing', 'book-newer', 'book-foreign', 'book-in-use', 'book-read-only'] as const;

/** Other files would open; in the other cases the files are as good as they were. */
const DAMAGED: ReadonlySet<FailureCode> = new Set(['book-unreadable', 'book-foreign', 'internal']);

/** Where ways may be found. */
const WAYS: ReadonlySet<FailureCode> = new Set([...DAMAGED, 'book-missing']);

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

function useRows(failure: Failure): readonly (readonly [string, ReactNode])[] {
  const t = useT();
  const code = STEPS.find((known) => known === failure.code) ?? 'other';
  const where = whereOf(failure);
  const sentence = t(`failure:${failure.code}`);
  if (DAMAGED.has(failure.code)) {
    const instead = where === undefined ? sentence : `${where}: ${sentence}`;
    const found = (
      <Suspense key="found" fallback={instead}>
        <ProblemFound instead={instead} />
      </Suspense>
    );
    return [[t('app:recovery.problem'), found]];
  }
  return [
    [t('app:recovery.file'), where ?? t('app:recovery.unknownFile')],
    [t('app:recovery.problem'), sentence],
    [t('app:recovery.todo'), t(`app:recovery.steps.${code}`)],
  ];
}

const sheet = {
  width: 'min(720px, 100%)',
  backgroundColor: v('paper'),
  border: `1px solid ${v('ruleStrong')}`,
  p: '32px',
} as const;

/** Instead of the window when the book will not open: which file, what is wrong, and the ways to open it. */
export function Recovery({ failure, onRetry }: RecoveryProps) {
  const t = useT();
  const rows = useRows(failure);
  const damaged = WAYS.has(failure.code);
  return (
    <Box
      component="main"
      sx={{ minHeight: '100vh', display: 'grid', placeItems: 'center', backgroundColor: v('desk'), p: '24px' }}
    >
      <Box sx={sheet}>
        <Box sx={{ display: 'flex', alignItems: 'center', gap: '12px', mb: '16px' }}>
          <Seal size={28} />
          <Typography component="h1" variant="display">
            {t('app:recovery.title')}
          </Typography>
        </Box>
        <Box role="alert" sx={{ overflowWrap: 'anywhere' }}>
          <Facts rows={rows} nameWidth={88} />
        </Box>
        {!damaged && (
          <Typography variant="body2" sx={{ color: v('ink2'), mt: '10px' }}>
            {t('app:recovery.untouched')}
          </Typography>
        )}
        <Box sx={{ height: '20px' }} />
        {damaged && (
          <Suspense>
            <RecoveryWays onTaken={onRetry} />
          </Suspense>
        )}
        <Box sx={{ display: 'flex', gap: '8px', mt: '20px' }}>
          <Button variant={damaged ? 'outlined' : 'contained'} onClick={onRetry}>
            {t('app:recovery.retry')}
          </Button>
          <CopyDetails failure={failure} />
        </Box>
      </Box>
    </Box>
  );
}
