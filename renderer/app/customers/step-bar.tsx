import { Box, Button, IconButton } from '@mui/material';
import { useT } from '../../i18n/use-t.ts';
import { Icon } from '../../ui/icon.tsx';
import { useShortcuts } from '../../ui/shortcuts.tsx';
import { SPOKEN_ONLY, v } from '../../ui/v.ts';
import { goTo } from '../hash-location.ts';
import { customerPath, LIST_AGAIN } from '../places.ts';
import { useTrail } from './trail.ts';

/** Over a dossier that was opened from the list: where in it one is, the one before, the one after, and the way back. */
export function StepBar({ id }: { readonly id: string }) {
  const t = useT();
  const trail = useTrail();
  const at = trail?.ids.indexOf(id) ?? -1;
  const of = trail?.ids.length ?? 0;
  const [before, after] = at < 0 ? [] : [trail?.ids[at - 1], trail?.ids[at + 1]];
  const step = (to: string | undefined) => () => to !== undefined && goTo(customerPath(to), { replace: true });
  const back = () => goTo(LIST_AGAIN);
  const isHere = at >= 0;
  useShortcuts([
    { command: 'next', run: step(after), off: after === undefined, label: t('lists:step.next') },
    { command: 'previous', run: step(before), off: before === undefined, label: t('lists:step.previous') },
    { command: 'backToList', run: back, off: !isHere, label: t('lists:step.back') },
  ]);
  if (!isHere) return null;
  return (
    <Box
      component="nav"
      aria-label={t('lists:step.label')}
      sx={{ display: 'flex', alignItems: 'center', gap: '4px', px: '24px', pt: '6px', flex: 'none', color: v('ink2') }}
    >
      <Button
        variant="text"
        onClick={back}
        startIcon={<Icon name="left" size={13} />}
        sx={{ minHeight: 24, fontSize: '0.75rem', ml: '-8px' }}
      >
        {t('lists:step.back')}
      </Button>
      <Box sx={{ flex: 1 }} />
      <IconButton aria-label={t('lists:step.previous')} disabled={before === undefined} onClick={step(before)}>
        <Icon name="up" size={14} />
      </IconButton>
      <Box role="status" sx={{ fontSize: '0.75rem', fontVariantNumeric: 'tabular-nums' }}>
        <span aria-hidden="true">{t('lists:step.at', { at: at + 1, of })}</span>
        <Box component="span" sx={SPOKEN_ONLY}>
          {t('lists:step.atSpoken', { at: at + 1, of })}
        </Box>
      </Box>
      <IconButton aria-label={t('lists:step.next')} disabled={after === undefined} onClick={step(after)}>
        <Icon name="down" size={14} />
      </IconButton>
    </Box>
  );
}
