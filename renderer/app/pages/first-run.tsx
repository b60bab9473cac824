import { Box, Typography, useMediaQuery } from '@mui/material';
import { useAsk } from '../../api/use-ask.ts';
import { Cover } from '../../features/first-run/cover.tsx';
import { StepBody } from '../../features/first-run/step-body.tsx';
import type { Step } from '../../features/first-run/steps.ts';
import { StepsHead } from '../../features/first-run/steps-head.tsx';
import { type FirstRun, useFirstRun } from '../../features/first-run/use-first-run.ts';
import { useLanguage, useT } from '../../i18n/use-t.ts';
import type { SettingsView } from '../../../shared/contract/book-channels.ts';
import { Banner } from '../../ui/banner.tsx';
import { v } from '../../ui/v.ts';
import { goTo } from '../hash-location.ts';
import { PLACE } from '../places.ts';

function CoverSide({ narrow }: { readonly narrow: boolean }) {
  const t = useT();
  return (
    <Box
      sx={{
        width: '36%',
        flex: 'none',
        display: 'grid',
        placeItems: 'center',
        backgroundColor: v('desk'),
        borderRight: `1px solid ${v('ruleStrong')}`,
      }}
    >
      <Box sx={{ display: 'grid', justifyItems: 'center', gap: '26px', px: '24px' }}>
        <Cover width={narrow ? 190 : 236} />
        <Typography variant="body2" sx={{ color: v('ink2'), textAlign: 'center', maxWidth: 250, textWrap: 'balance' }}>
          {t('firstRun:cover')}
        </Typography>
      </Box>
    </Box>
  );
}

/** What was chosen, in two words, under the steps that are done. */
function useGot(run: FirstRun, settings: SettingsView): Partial<Record<Step, string>> {
  const t = useT();
  const language = useLanguage();
  const all: Record<Step, string> = {
    language: t(`firstRun:languages.${language}`),
    you: settings.repName || settings.repPhone,
    customers: t(`firstRun:source.${run.source}`),
    ready: '',
  };
  return Object.fromEntries(Object.entries(all).filter(([step, got]) => got !== '' && run.answered.has(step as Step)));
}

function Steps({ settings, customers }: { readonly settings: SettingsView; readonly customers: number }) {
  const t = useT();
  const narrow = useMediaQuery('(max-width: 1099px)');
  const run = useFirstRun((then) => goTo(PLACE[then], { replace: true }));
  const got = useGot(run, settings);
  return (
    <Box component="main" sx={{ height: '100vh', display: 'flex', color: v('ink') }}>
      <CoverSide narrow={narrow} />
      <Box
        sx={{
          flex: 1,
          minWidth: 0,
          overflow: 'auto',
          display: 'flex',
          flexDirection: 'column',
          backgroundColor: v('paper'),
          px: narrow ? '40px' : '72px',
          pt: '56px',
          pb: '32px',
        }}
      >
        <StepsHead at={run.step} got={got} />
        {run.failure !== undefined && (
          <Box sx={{ mb: '16px' }}>
            <Banner inset tone="error" title={t(`failure:${run.failure.code}`)} />
          </Box>
        )}
        <StepBody key={run.step} run={run} settings={settings} filled={customers > 0} />
      </Box>
    </Box>
  );
}

/** The first opening of a book: language, who the rep is, where the customers come from. Each step may be skipped. */
export function FirstRunPage() {
  const settings = useAsk('settings.get', {});
  const status = useAsk('book.status', {});
  if (settings.state !== 'answered' || status.state !== 'answered') return null;
  return <Steps settings={settings.value} customers={status.value.customers} />;
}
