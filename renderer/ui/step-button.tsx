import { Box, Button } from '@mui/material';
import type { Failure } from '../../shared/result.ts';
import { useT } from '../i18n/use-t.ts';
import { Icon } from './icon.tsx';
import { v } from './v.ts';

interface StepButtonProps {
  readonly words: string;
  /** What it is about, for speech: many lines have a button of the same words. */
  readonly about: string;
  readonly running: boolean;
  readonly failure: Failure | undefined;
  readonly onStep: () => void;
}

/** One press on a line that notes the next step as taken. */
export function StepButton({ words, about, running, failure, onStep }: StepButtonProps) {
  const t = useT();
  return (
    <>
      <Button
        variant="text"
        disabled={running}
        aria-label={`${about}: ${words}`}
        onClick={onStep}
        startIcon={<Icon name="check" size={12} />}
        sx={{ minHeight: 24, fontSize: '0.75rem', px: '4px', ml: '-4px', py: 0, verticalAlign: 'baseline' }}
      >
        {words}
      </Button>
      {failure !== undefined && (
        <Box role="alert" sx={{ color: v('seal') }}>
          {t(`failure:${failure.code}`)}
        </Box>
      )}
    </>
  );
}
