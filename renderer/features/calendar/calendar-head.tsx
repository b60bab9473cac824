import { Box, Button, IconButton, Tooltip, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useT } from '../../i18n/use-t.ts';
import { Icon } from '../../ui/icon.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { useShortcuts } from '../../ui/shortcuts.tsx';
import { v } from '../../ui/v.ts';
import { CALENDAR_VIEWS, type CalendarView, nextView } from './calendar-view.ts';

interface CalendarHeadProps {
  readonly title: string;
  readonly sub: ReactNode;
  readonly view: CalendarView;
  readonly onView: (view: CalendarView) => void;
  /** A month, a week or four weeks, back or forward. */
  readonly onStep: (by: 1 | -1) => void;
  readonly onToday: () => void;
  readonly onNew: () => void;
  /** Absent where there is no paper for what is shown. */
  readonly onPrint: (() => void) | undefined;
  readonly onExport: () => void;
  readonly onTake: () => void;
  /** The second line: what is shown, and what the marks mean. */
  readonly children: ReactNode;
}

function Bare({ label, icon, onClick }: { label: string; icon: 'left' | 'right' | 'print'; onClick: () => void }) {
  return (
    <Tooltip title={label}>
      <IconButton aria-label={label} onClick={onClick}>
        <Icon name={icon} />
      </IconButton>
    </Tooltip>
  );
}

function useKeys({ view, onView, onToday, onNew, onPrint }: CalendarHeadProps) {
  const t = useT();
  useShortcuts([
    { command: 'thisDay', run: onToday, label: t('calendarPage:today') },
    { command: 'newEntry', run: onNew, label: t('calendarPage:keys.new') },
    { command: 'calendarView', run: () => onView(nextView(view)), label: t('calendarPage:keys.view') },
    {
      command: 'printCalendar',
      run: () => onPrint?.(),
      label: t('calendarPage:keys.print'),
      off: onPrint === undefined,
    },
  ]);
}

type Action = 'onNew' | 'onPrint' | 'onExport' | 'onTake';

function Actions({ onNew, onPrint, onExport, onTake }: Pick<CalendarHeadProps, Action>) {
  const t = useT();
  return (
    <>
      {onPrint !== undefined && <Bare label={t('calendarPage:print')} icon="print" onClick={onPrint} />}
      <Button variant="outlined" startIcon={<Icon name="importFile" size={15} />} onClick={onTake}>
        {t('calendarPage:take')}
      </Button>
      <Button variant="outlined" startIcon={<Icon name="schedule" size={15} />} onClick={onExport}>
        {t('calendarPage:export')}
      </Button>
      <Button variant="contained" startIcon={<Icon name="add" size={15} />} onClick={onNew}>
        {t('calendarPage:entry.new')}
      </Button>
    </>
  );
}

const line = { display: 'flex', alignItems: 'center', gap: '8px' } as const;

/** The days shown, the way to others, the three views, and what can be done with them. */
export function CalendarHead(props: CalendarHeadProps) {
  const { title, sub, view, onView, onStep, onToday, children } = props;
  const t = useT();
  useKeys(props);
  return (
    <Box component="header" sx={{ px: '24px', pt: '14px', pb: '8px', flex: 'none' }}>
      <Box sx={line}>
        <Typography component="h1" variant="display" noWrap aria-live="polite" sx={{ flex: 'none' }}>
          {title}
        </Typography>
        <Typography
          component="span"
          variant="body2"
          noWrap
          sx={{ color: v('ink2'), mt: '8px', ml: '6px', minWidth: 0 }}
        >
          {sub}
        </Typography>
        <Box sx={{ flex: 1 }} />
        <Bare label={t(`calendarPage:back.${view}`)} icon="left" onClick={() => onStep(-1)} />
        <Button variant="outlined" onClick={onToday}>
          {t('calendarPage:today')}
        </Button>
        <Bare label={t(`calendarPage:forward.${view}`)} icon="right" onClick={() => onStep(1)} />
        <Segmented
          label={t('calendarPage:view')}
          segments={CALENDAR_VIEWS.map((value) => ({ value, label: t(`calendarPage:as.${value}`) }))}
          value={view}
          onChange={onView}
        />
        <Actions {...props} />
      </Box>
      <Box sx={{ ...line, mt: '8px', columnGap: '16px', flexWrap: 'wrap' }}>{children}</Box>
    </Box>
  );
}
