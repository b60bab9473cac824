import type { Components, Theme } from '@mui/material/styles';
import { FirstIcon } from '../../ui/first-icon.tsx';
import { RadioDot, Tick } from '../../ui/tick.tsx';
import { v } from '../../ui/v.ts';

const button: Components<Theme>['MuiButton'] = {
  defaultProps: { disableElevation: true, size: 'small' },
  styleOverrides: {
    root: {
      minHeight: 'var(--control)',
      minWidth: 0,
      padding: '0 0.75rem',
      whiteSpace: 'nowrap',
      borderRadius: 6,
      '& .MuiButton-startIcon': { marginLeft: -2, marginRight: 6 },
      '&.MuiButton-outlined': { borderColor: v('control'), color: v('ink'), backgroundColor: v('raised') },
      '&.MuiButton-outlined:hover': { backgroundColor: v('tint') },
      '&.MuiButton-outlined.MuiButton-colorError': { borderColor: v('seal'), color: v('seal') },
      '&.MuiButton-text': { color: v('primary'), padding: '0 0.5rem' },
      '&.MuiButton-text.MuiButton-colorInherit': { color: v('ink') },
      '&.MuiButton-text.MuiButton-colorError': { color: v('seal') },
      '&.MuiButton-contained:hover': { filter: 'brightness(1.12)' },
      '&&.Mui-disabled': { color: v('ink3'), borderColor: v('ruleStrong'), backgroundColor: v('sunk') },
      '&&.MuiButton-text.Mui-disabled': { backgroundColor: 'transparent' },
    },
  },
};

const iconButton: Components<Theme>['MuiIconButton'] = {
  defaultProps: { size: 'small' },
  styleOverrides: {
    root: {
      width: 28,
      height: 28,
      padding: 0,
      borderRadius: 6,
      color: v('ink2'),
      '&:hover': { backgroundColor: v('tint'), color: v('ink') },
    },
  },
};

const chip: Components<Theme>['MuiChip'] = {
  defaultProps: { size: 'small', deleteIcon: <FirstIcon name="close" size={12} /> },
  styleOverrides: {
    root: {
      height: 24,
      borderRadius: 4,
      fontSize: '0.75rem',
      fontWeight: 500,
      color: v('ink2'),
      backgroundColor: v('sunk'),
      '& .MuiChip-label': { padding: '0 8px' },
      '&& .MuiChip-icon': { marginLeft: 7, marginRight: 0, color: 'inherit' },
      '&& .MuiChip-icon + .MuiChip-label': { paddingLeft: 5 },
      '&& .MuiChip-deleteIcon': { margin: '0 6px 0 -2px', width: 12, height: 12, fontSize: 12, color: 'inherit' },
      '&.MuiChip-outlined': { backgroundColor: 'transparent', borderColor: v('control') },
      '&.MuiChip-clickable:hover': { backgroundColor: v('tint') },
      '&.MuiChip-colorPrimary': { backgroundColor: v('tint'), color: v('primary'), borderColor: v('primary') },
    },
  },
};

const tabs: Pick<Components<Theme>, 'MuiTabs' | 'MuiTab'> = {
  MuiTabs: { styleOverrides: { root: { minHeight: 36 }, indicator: { height: 2 } } },
  MuiTab: {
    styleOverrides: {
      root: {
        minHeight: 36,
        minWidth: 0,
        padding: '0 0.25rem',
        marginRight: 16,
        fontSize: 'var(--small)',
        color: v('ink2'),
        '&.Mui-selected': { color: v('ink'), fontWeight: 600 },
      },
    },
  },
};

const link: Components<Theme>['MuiLink'] = {
  defaultProps: { underline: 'always' },
  styleOverrides: {
    root: {
      color: v('primary'),
      textDecorationColor: 'currentColor',
      textUnderlineOffset: 3,
      textDecorationThickness: 1,
    },
  },
};

/** What is pressed, ticked or chosen. */
export const controls: Components<Theme> = {
  MuiButtonBase: { defaultProps: { disableRipple: true, disableTouchRipple: true } },
  MuiButton: button,
  MuiIconButton: iconButton,
  MuiChip: chip,
  MuiCheckbox: {
    defaultProps: {
      size: 'small',
      icon: <Tick />,
      checkedIcon: <Tick state="on" />,
      indeterminateIcon: <Tick state="some" />,
    },
    styleOverrides: { root: { padding: 4 } },
  },
  MuiRadio: {
    defaultProps: { size: 'small', icon: <RadioDot />, checkedIcon: <RadioDot on /> },
    styleOverrides: { root: { padding: 4 } },
  },
  MuiFormControlLabel: {
    styleOverrides: { root: { margin: 0, gap: 4 }, label: { fontSize: 'var(--small)' } },
  },
  ...tabs,
  MuiLink: link,
};
