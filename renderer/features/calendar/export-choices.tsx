import { Box } from '@mui/material';
import {
  CALENDAR_LAYERS,
  CALENDAR_PRIVACIES,
  type CalendarLayer,
  type CalendarPrivacy,
} from '../../../shared/domain/calendar-target.ts';
import { useT } from '../../i18n/use-t.ts';
import { Segmented } from '../../ui/segmented.tsx';
import { ToggleChips } from '../../ui/toggle-chips.tsx';
import { v } from '../../ui/v.ts';
import { Labelled } from './labelled.tsx';

export interface Choice {
  readonly layers: readonly CalendarLayer[];
  readonly privacy: CalendarPrivacy;
}

interface ExportChoicesProps {
  readonly choice: Choice;
  readonly onChoice: (choice: Choice) => void;
}

/** What goes into a calendar, and how much of it others may read. */
export function ExportChoices({ choice, onChoice }: ExportChoicesProps) {
  const t = useT();
  const { layers, privacy } = choice;
  return (
    <>
      <Labelled label={t('calendarFiles:layersLabel')}>
        <ToggleChips
          label={t('calendarFiles:layersLabel')}
          options={CALENDAR_LAYERS.map((value) => ({ value, label: t(`calendarFiles:layer.${value}`) }))}
          value={layers}
          onChange={(chosen) => onChoice({ ...choice, layers: chosen })}
        />
        {layers.length === 0 && (
          <Box role="alert" sx={{ fontSize: '0.75rem', color: v('seal'), mt: '4px' }}>
            {t('calendarFiles:noLayer')}
          </Box>
        )}
      </Labelled>
      <Labelled label={t('calendarFiles:privacyLabel')}>
        <Segmented
          label={t('calendarFiles:privacyLabel')}
          segments={CALENDAR_PRIVACIES.map((value) => ({ value, label: t(`calendarFiles:privacy.${value}`) }))}
          value={privacy}
          onChange={(chosen) => onChoice({ ...choice, privacy: chosen })}
        />
        <Box sx={{ fontSize: '0.75rem', color: v('ink2'), mt: '4px', textWrap: 'pretty' }}>
          {t(`calendarFiles:privacyHint.${privacy}`)}
        </Box>
      </Labelled>
    </>
  );
}
