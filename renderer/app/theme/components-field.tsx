import type { Components, Theme } from '@mui/material/styles';
import { FirstIcon } from '../../ui/first-icon.tsx';
import { v } from '../../ui/v.ts';

// A label stands above its field and never moves.
const label: Components<Theme>['MuiInputLabel'] = {
  defaultProps: { shrink: true },
  styleOverrides: {
    root: {
      position: 'static',
      transform: 'none',
      maxWidth: 'none',
      marginBottom: 4,
      fontSize: '0.75rem',
      fontWeight: 500,
      lineHeight: 1.5,
      color: v('ink2'),
      '&.Mui-focused': { color: v('ink2') },
      '&.Mui-error': { color: v('seal') },
    },
  },
};

const outlined: Components<Theme>['MuiOutlinedInput'] = {
  defaultProps: { notched: false },
  styleOverrides: {
    root: {
      minHeight: 'var(--control)',
      fontSize: 'var(--text)',
      backgroundColor: v('raised'),
      borderRadius: 6,
      '& .MuiOutlinedInput-notchedOutline': { top: 0, borderColor: v('control') },
      '& .MuiOutlinedInput-notchedOutline legend': { display: 'none' },
      '&:hover .MuiOutlinedInput-notchedOutline': { borderColor: v('ink2') },
      '&.Mui-focused .MuiOutlinedInput-notchedOutline': { borderColor: v('primary'), borderWidth: 2 },
      '&.Mui-error .MuiOutlinedInput-notchedOutline': { borderColor: v('seal') },
    },
    input: { padding: '0.25rem 0.625rem', '&::placeholder': { color: v('ink3'), opacity: 1 } },
    multiline: { padding: '0.375rem 0' },
  },
};

const completion: Components<Theme>['MuiAutocomplete'] = {
  defaultProps: {
    popupIcon: <FirstIcon name="down" size={14} />,
    clearIcon: <FirstIcon name="close" size={14} />,
    size: 'small',
  },
  styleOverrides: {
    paper: { border: `1px solid ${v('ruleStrong')}`, backgroundColor: v('raised'), borderRadius: 8 },
    listbox: { padding: 6, fontSize: 'var(--small)' },
    option: { minHeight: 30, borderRadius: 5, '&&.Mui-focused': { backgroundColor: v('tint') } },
    tag: { margin: 2 },
    root: {
      '& .MuiAutocomplete-inputRoot.MuiOutlinedInput-root': { padding: '1px 6px' },
      '& .MuiAutocomplete-inputRoot .MuiAutocomplete-input.MuiInputBase-input': { padding: '0 4px', minWidth: 60 },
    },
  },
};

/** What is written in. */
export const fields: Components<Theme> = {
  MuiInputLabel: label,
  MuiOutlinedInput: outlined,
  MuiAutocomplete: completion,
  MuiTextField: { defaultProps: { size: 'small' } },
  MuiFormHelperText: {
    styleOverrides: {
      root: { margin: '4px 0 0', fontSize: '0.75rem', color: v('ink3'), '&.Mui-error': { color: v('seal') } },
    },
  },
  MuiSelect: {
    defaultProps: { IconComponent: SelectArrow },
    styleOverrides: { select: { minHeight: 0, lineHeight: 1.5 } },
  },
};

function SelectArrow({ className }: { readonly className?: string }) {
  return <FirstIcon name="down" size={14} className={className} />;
}
