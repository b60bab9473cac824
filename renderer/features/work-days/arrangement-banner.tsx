import { Box, Button } from '@mui/material';
import { Suspense } from 'react';
import { useAsk } from '../../api/use-ask.ts';
import { LateWords } from '../../i18n/late-words.tsx';
import { useT } from '../../i18n/use-t.ts';
import { MissingYear } from './missing-year.tsx';

interface ArrangementBannerProps {
  /** To where a year is imported. */
  readonly onGo: () => void;
}

function Go({ onGo }: ArrangementBannerProps) {
  const t = useT();
  return (
    <Button variant="outlined" onClick={onGo}>
      {t('workDays:bannerGo')}
    </Button>
  );
}

/** Over the day's work while a year that is wanted is not arranged: from 1 November until it is imported. */
export function ArrangementBanner({ onGo }: ArrangementBannerProps) {
  const asked = useAsk('workDays.status', {});
  if (asked.state !== 'answered' || asked.value.missing.length === 0) return null;
  return (
    <Suspense>
      <LateWords>
        <Box sx={{ px: '24px', pb: '8px', flex: 'none' }}>
          <MissingYear missing={asked.value.missing} actions={<Go onGo={onGo} />} />
        </Box>
      </LateWords>
    </Suspense>
  );
}
