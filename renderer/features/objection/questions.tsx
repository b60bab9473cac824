import { Box, Typography } from '@mui/material';
import { CAUSES, type Cause } from '../../../shared/domain/objection.ts';
import { useT } from '../../i18n/use-t.ts';
import { Segmented } from '../../ui/segmented.tsx';
import { v } from '../../ui/v.ts';
import type { Found } from './branch.ts';

/** Which question the digits answer now; after the last one they point at a meaning. */
export type Asking = 'truth' | 'cause' | 'meaning';

const TRUTHS = ['yes', 'no', 'unknown'] as const;
type Truth = (typeof TRUTHS)[number];
const EXCUSE: Readonly<Record<Truth, boolean | undefined>> = { yes: false, no: true, unknown: undefined };

const CHOICES = [...CAUSES, 'unknown'] as const;

interface QuestionsProps {
  readonly found: Found;
  readonly asking: Asking;
  readonly onTruth: (isExcuse: boolean | undefined) => void;
  readonly onCause: (cause: Cause | undefined) => void;
}

function Question({ words, isAsked }: { readonly words: string; readonly isAsked: boolean }) {
  return (
    <Typography component="h3" variant="head" sx={{ mb: '4px', color: isAsked ? v('ink') : v('ink2') }}>
      {words}
    </Typography>
  );
}

const truthOf = (found: Found, asking: Asking): Truth | undefined => {
  if (found.isExcuse !== undefined) return found.isExcuse ? 'no' : 'yes';
  return asking === 'truth' ? undefined : 'unknown';
};

/** True or excuse, then why: one digit each, the question that is asked now carries them. */
export function Questions({ found, asking, onTruth, onCause }: QuestionsProps) {
  const t = useT();
  const digit = (at: Asking, index: number) => (asking === at ? { keyHint: String(index + 1) } : {});
  const cause = found.cause ?? (asking === 'meaning' ? 'unknown' : undefined);
  return (
    <>
      <Box>
        <Question words={t('talk:truth')} isAsked={asking === 'truth'} />
        <Segmented
          wide
          label={t('talk:truth')}
          segments={TRUTHS.map((value, i) => ({ value, label: t(`talk:truths.${value}`), ...digit('truth', i) }))}
          value={truthOf(found, asking)}
          onChange={(value) => onTruth(EXCUSE[value])}
        />
      </Box>
      <Box>
        <Question words={t('talk:why')} isAsked={asking === 'cause'} />
        <Segmented
          wide
          label={t('talk:why')}
          segments={CHOICES.map((value, i) => ({
            value,
            label: value === 'unknown' ? t('talk:causeUnknown') : t(`talk:cause.${value}`),
            ...digit('cause', i),
          }))}
          value={cause}
          onChange={(value) => onCause(value === 'unknown' ? undefined : value)}
        />
      </Box>
    </>
  );
}
