import type { Components, Theme } from '@mui/material/styles';
import { FirstIcon } from '../../ui/first-icon.tsx';
import { LIFT, v } from '../../ui/v.ts';
import { CALENDAR_SIZE } from '../../ui/calendar-size.ts';

const lift = {
  border: `1px solid ${v('ruleStrong')}`,
  boxShadow: LIFT,
  backgroundColor: v('raised'),
  backgroundImage: 'none',
};

const tone = (ink: string, ground: string, edge: string) => ({
  backgroundColor: ground,
  borderColor: edge,
  '& .MuiAlert-icon': { color: ink },
});

const alert: Components<Theme>['MuiAlert'] = {
  defaultProps: {
    iconMapping: {
      error: <FirstIcon name="error" />,
      warning: <FirstIcon name="warning" />,
      info: <FirstIcon name="info" />,
      success: <FirstIcon name="done" />,
    },
  },
  styleOverrides: {
    root: {
      padding: '6px 12px',
      borderRadius: 6,
      fontSize: 'var(--small)',
      alignItems: 'flex-start',
      border: '1px solid',
      color: v('ink'),
      '& .MuiAlert-icon': { padding: '3px 0', marginRight: 10, opacity: 1 },
      '& .MuiAlert-message': { padding: '2px 0', flex: 1 },
      '& .MuiAlert-action': { padding: 0, alignItems: 'center' },
      '&.MuiAlert-colorError': tone(v('seal'), v('sealSoft'), v('seal')),
      '&.MuiAlert-colorWarning': tone(v('warn'), v('warnSoft'), v('warn')),
      '&.MuiAlert-colorInfo': tone(v('primary'), v('tint'), v('tint2')),
      '&.MuiAlert-colorSuccess': tone(v('ok'), v('okSoft'), v('ok')),
    },
  },
};

const menu: Pick<Components<Theme>, 'MuiMenu' | 'MuiMenuItem'> = {
  MuiMenu: {
    // Gone at once: a menu that is still fading away when it is opened anew goes on at the choice made last, and Enter does that again.
    defaultProps: { transitionDuration: { enter: 120, exit: 0 } },
    styleOverrides: { paper: { ...lift, borderRadius: 8 }, list: { padding: 6 } },
  },
  MuiMenuItem: {
    styleOverrides: {
      root: {
        // doubled, because MUI lowers it again in a media query of its own
        '&&': { minHeight: 30 },
        padding: '0 12px',
        gap: 10,
        borderRadius: 5,
        fontSize: 'var(--small)',
        '&:hover, &.Mui-focusVisible': { backgroundColor: v('tint') },
        '&.Mui-selected, &.Mui-selected:hover, &.Mui-selected.Mui-focusVisible': {
          backgroundColor: v('tint2'),
          fontWeight: 600,
        },
      },
    },
  },
};

type CalendarParts = 'MuiDateCalendar' | 'MuiPickerDay' | 'MuiPickersCalendarHeader' | 'MuiPickersArrowSwitcher';

const calendar: Pick<Components<Theme>, CalendarParts> = {
  // MUI lets the two arrows overlap by their margins: 16 px of target where 24 are due
  MuiPickersArrowSwitcher: {
    styleOverrides: { root: { '& .MuiIconButton-root': { margin: 0 } }, spacer: { width: 4 } },
  },
  MuiDateCalendar: { styleOverrides: { root: { ...CALENDAR_SIZE, margin: 0 } } },
  MuiPickersCalendarHeader: {
    styleOverrides: { root: { paddingLeft: 16, paddingRight: 8 }, label: { fontSize: 'var(--text)', fontWeight: 600 } },
  },
  MuiPickerDay: {
    styleOverrides: { root: { borderRadius: 6, fontSize: 'var(--small)', '&:hover': { backgroundColor: v('tint') } } },
  },
};

const table: Components<Theme>['MuiTableCell'] = {
  styleOverrides: {
    root: {
      padding: '0 0.625rem',
      height: 'var(--cell)',
      fontSize: 'var(--small)',
      borderBottomColor: v('rule'),
    },
    head: {
      height: 32,
      fontSize: '0.75rem',
      fontWeight: 500,
      color: v('ink3'),
      backgroundColor: v('sunk'),
      whiteSpace: 'nowrap',
    },
  },
};

/** What lies on the sheet or floats over it. */
export const surfaces: Components<Theme> = {
  MuiPaper: { styleOverrides: { root: { backgroundImage: 'none' } } },
  MuiDialog: { styleOverrides: { paper: { ...lift, borderRadius: 10 } } },
  MuiBackdrop: {
    styleOverrides: { root: { '&:not(.MuiBackdrop-invisible)': { backgroundColor: `rgb(${v('shade')} / 0.32)` } } },
  },
  ...menu,
  MuiPopover: { styleOverrides: { paper: lift } },
  ...calendar,
  MuiTooltip: {
    defaultProps: { enterDelay: 400 },
    styleOverrides: {
      tooltip: { backgroundColor: v('ink'), color: v('paper'), fontSize: '0.75rem', borderRadius: 4 },
    },
  },
  MuiTableCell: table,
  MuiAlert: alert,
  MuiLinearProgress: {
    styleOverrides: { root: { height: 4, borderRadius: 2, backgroundColor: v('rule') }, bar: { borderRadius: 2 } },
  },
};
