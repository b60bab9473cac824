import { Box } from '@mui/material';
import { useT } from '../../i18n/use-t.ts';
import { Icon } from '../../ui/icon.tsx';
import { v } from '../../ui/v.ts';

const STEPS = ['choose', 'look', 'done'] as const;
export type Step = (typeof STEPS)[number];

const disc = {
  width: 20,
  height: 20,
  borderRadius: '50%',
  display: 'grid',
  placeItems: 'center',
  fontSize: '0.6875rem',
  fontWeight: 600,
} as const;

function discLook(index: number, at: number) {
  if (index < at) return { ...disc, border: `1px solid ${v('ink2')}`, color: v('ink2') };
  if (index === at) return { ...disc, backgroundColor: v('primary'), color: v('onPrimary') };
  return { ...disc, border: `1px dashed ${v('control')}`, color: v('ink3') };
}

/** File, check, done: where the import stands. */
export function StepsRail({ at }: { readonly at: Step }) {
  const t = useT();
  const now = STEPS.indexOf(at);
  return (
    <Box
      component="ol"
      aria-label={t('importPage:steps.label')}
      sx={{ display: 'flex', m: 0, p: 0, gap: '6px', listStyle: 'none', alignItems: 'center' }}
    >
      {STEPS.map((step, index) => (
        <Box
          component="li"
          key={step}
          aria-current={index === now ? 'step' : undefined}
          sx={{
            display: 'flex',
            alignItems: 'center',
            gap: '7px',
            fontSize: 'var(--small)',
            color: index === now ? v('ink') : v('ink2'),
            fontWeight: index === now ? 600 : 400,
            whiteSpace: 'nowrap',
            '&:not(:last-child)::after': {
              content: '""',
              width: 22,
              height: '1px',
              backgroundColor: v('ruleStrong'),
              mx: '4px',
            },
          }}
        >
          <Box aria-hidden="true" sx={discLook(index, now)}>
            {index < now ? <Icon name="check" size={12} /> : index + 1}
          </Box>
          {t(`importPage:steps.${step}`)}
        </Box>
      ))}
    </Box>
  );
}
