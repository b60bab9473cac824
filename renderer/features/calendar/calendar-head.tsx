import { Box, Button, IconButton, Tooltip, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useT } from '../../i18n/use-t.ts';
import { Icon } from '../../ui/icon.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { useShortcuts } from '../../ui/shortcuts.tsx';
import { v } from '../../ui/v.ts';

export type CalendarView = 'month' | 'list';

interface CalendarHeadProps {
  readonly title: string;
  readonly sub: ReactNode;
  readonly view: CalendarView;
  readonly onView: (view: CalendarView) => void;
  /** A month, or four weeks, back or forward. */
  readonly onStep: (by: 1 | -1) => void;
  readonly onToday: () => void;
  readonly onExport: () => void;
  readonly onTake: () => void;
}

function Step({ label, icon, onClick }: { label: string; icon: 'left' | 'right'; onClick: () => void }) {
  return (
    <Tooltip title={label}>
      <IconButton aria-label={label} onClick={onClick}>
        <Icon name={icon} />
      </IconButton>
    </Tooltip>
  );
}

/** The month or the four weeks shown, the way to others, the two views, and the file for other calendars. */
export function CalendarHead({ title, sub, view, onView, onStep, onToday, onExport, onTake }: CalendarHeadProps) {
  const t = useT();
  const month = view === 'month';
  useShortcuts([{ command: 'thisDay', run: onToday, label: t('calendarPage:today') }]);
  return (
    <Box
      component="header"
      sx={{ px: '24px', pt: '14px', pb: '10px', flex: 'none', display: 'flex', alignItems: 'center', gap: '8px' }}
    >
      <Typography component="h1" variant="display" noWrap aria-live="polite" sx={{ flex: 'none' }}>
        {title}
      </Typography>
      <Typography component="span" variant="body2" noWrap sx={{ color: v('ink2'), mt: '8px', ml: '6px', minWidth: 0 }}>
        {sub}
      </Typography>
      <Box sx={{ flex: 1 }} />
      <Step label={t(month ? 'calendarPage:back' : 'calendarPage:backWeeks')} icon="left" onClick={() => onStep(-1)} />
      <Button variant="outlined" onClick={onToday}>
        {t('calendarPage:today')}
      </Button>
      <Step
        label={t(month ? 'calendarPage:forward' : 'calendarPage:forwardWeeks')}
        icon="right"
        onClick={() => onStep(1)}
      />
      <Segmented
        label={t('calendarPage:view')}
        segments={[
          { value: 'month', label: t('calendarPage:asMonth') },
          { value: 'list', label: t('calendarPage:asList') },
        ]}
        value={view}
        onChange={onView}
      />
      <Button variant="outlined" startIcon={<Icon name="importFile" size={15} />} onClick={onTake}>
        {t('calendarPage:take')}
      </Button>
      <Button variant="outlined" startIcon={<Icon name="schedule" size={15} />} onClick={onExport}>
        {t('calendarPage:export')}
      </Button>
    </Box>
  );
}
