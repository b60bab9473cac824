import { Box } from '@mui/material';
import { useT } from '../../i18n/use-t.ts';
import { Icon } from '../../ui/icon.tsx';
import { CUT, v } from '../../ui/v.ts';
import { STEPS, type Step } from './steps.ts';

interface StepsHeadProps {
  readonly at: Step;
  /** What was chosen in each step that is done; absent: skipped. */
  readonly got: Partial<Record<Step, string>>;
}

/** Four ruled steps: done and open ones solid, those to come dashed. */
export function StepsHead({ at, got }: StepsHeadProps) {
  const t = useT();
  const now = STEPS.indexOf(at);
  return (
    <Box
      component="ol"
      aria-label={t('firstRun:steps')}
      sx={{ display: 'flex', gap: '24px', m: 0, p: 0, listStyle: 'none', mb: '36px', flex: 'none' }}
    >
      {STEPS.map((step, index) => (
        <Box
          component="li"
          key={step}
          aria-current={index === now ? 'step' : undefined}
          sx={{
            flex: 1,
            minWidth: 0,
            borderTop: `2px ${index > now ? 'dashed' : 'solid'} ${index <= now ? v('primary') : v('control')}`,
            pt: '8px',
            fontSize: 'var(--small)',
          }}
        >
          <Box sx={{ fontWeight: index === now ? 600 : 400, color: index === now ? v('ink') : v('ink2'), ...CUT }}>
            <Box component="span" sx={{ mr: '10px' }}>
              {index + 1}
            </Box>
            {t(`firstRun:step.${step}`)}
          </Box>
          <Box
            sx={{
              fontSize: '0.75rem',
              color: v('ink3'),
              minHeight: 18,
              display: 'flex',
              alignItems: 'center',
              gap: '4px',
            }}
          >
            {index < now && got[step] !== undefined && <Icon name="check" size={12} />}
            <Box component="span" sx={CUT}>
              {index < now ? (got[step] ?? t('firstRun:skipped')) : ''}
            </Box>
          </Box>
        </Box>
      ))}
    </Box>
  );
}
