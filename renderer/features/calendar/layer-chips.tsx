import { Box, Chip } from '@mui/material';
import { CALENDAR_LAYERS, type CalendarLayer } from '../../../shared/contract/calendar-entry.ts';
import { useT } from '../../i18n/use-t.ts';
import { Icon } from '../../ui/icon.tsx';
import { LAYER_ICONS } from './entry-words.ts';

interface LayerChipsProps {
  readonly shown: readonly CalendarLayer[];
  readonly onShown: (shown: readonly CalendarLayer[]) => void;
}

/** What the calendar shows, each a switch of its own; what is left out is struck through. */
export function LayerChips({ shown, onShown }: LayerChipsProps) {
  const t = useT();
  return (
    <Box role="group" aria-label={t('calendarPage:layers')} sx={{ display: 'flex', gap: '6px', flexWrap: 'wrap' }}>
      {CALENDAR_LAYERS.map((layer) => {
        const on = shown.includes(layer);
        return (
          <Chip
            key={layer}
            component="button"
            type="button"
            aria-pressed={on}
            clickable
            icon={<Icon name={LAYER_ICONS[layer]} size={12} />}
            {...(on ? { color: 'primary' as const } : { variant: 'outlined' as const })}
            label={t(`calendarPage:layer.${layer}`)}
            onClick={() => onShown(CALENDAR_LAYERS.filter((each) => (each === layer ? !on : shown.includes(each))))}
            sx={on ? {} : { textDecoration: 'line-through' }}
          />
        );
      })}
    </Box>
  );
}
