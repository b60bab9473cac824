import { Box } from '@mui/material';
import type { FailureCode } from '../../../shared/contract/failure.ts';
import type { Failure } from '../../../shared/result.ts';
import { useT } from '../../i18n/use-t.ts';
import { Banner } from '../../ui/banner.tsx';

const ADVICE = [
  'file-too-large',
  'too-many-rows',
  'too-many-columns',
  'file-empty',
  'file-unknown',
  'encoding-unknown',
  'token-unknown',
] as const;

type Advised = (typeof ADVICE)[number];
const isAdvised = (code: FailureCode): code is Advised => ADVICE.some((known) => known === code);

interface FileRefusedProps {
  readonly failure: Failure;
  readonly name?: string | undefined;
}

/** A whole file that cannot be taken: what is wrong with it, and what to do. */
export function FileRefused({ failure, name }: FileRefusedProps) {
  const t = useT();
  const { code } = failure;
  const title = t(`failure:${code}`);
  return (
    <Box sx={{ mb: '14px' }}>
      <Banner inset tone="error" title={name === undefined ? title : `${name}: ${title}`}>
        {t(`importPage:refused.${isAdvised(code) ? code : 'other'}`)}
      </Banner>
    </Box>
  );
}
