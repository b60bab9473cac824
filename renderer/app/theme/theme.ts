import { createTheme } from '@mui/material/styles';
import type {} from '@mui/x-date-pickers/themeAugmentation';
import { VAR_PREFIX } from '../../ui/v.ts';
import type {} from './augment.ts';
import { baseline } from './components-baseline.ts';
import { controls } from './components-control.tsx';
import { fields } from './components-field.tsx';
import { surfaces } from './components-surface.tsx';
import { type BookColours, dark, light } from './tokens.ts';

const scheme = (book: BookColours) => ({
  palette: {
    primary: { main: book.primary, dark: book.primary, light: book.primary, contrastText: book.onPrimary },
    error: { main: book.seal, dark: book.seal, light: book.seal, contrastText: book.onSeal },
    warning: { main: book.warn, dark: book.warn, light: book.warn, contrastText: book.paper },
    success: { main: book.ok, dark: book.ok, light: book.ok, contrastText: book.paper },
    info: { main: book.primary, dark: book.primary, light: book.primary, contrastText: book.onPrimary },
    text: { primary: book.ink, secondary: book.ink2, disabled: book.ink3 },
    background: { default: book.desk, paper: book.paper },
    divider: book.rule,
    book,
  },
});

const duration = {
  shortest: 80,
  shorter: 100,
  short: 120,
  standard: 160,
  complex: 200,
  enteringScreen: 160,
  leavingScreen: 120,
};

const typography = {
  fontFamily: 'var(--sans)',
  htmlFontSize: 16,
  fontWeightRegular: 400,
  fontWeightMedium: 500,
  fontWeightBold: 600,
  display: { fontFamily: 'var(--serif)', fontWeight: 600, fontSize: '1.625rem', lineHeight: 1.25 },
  title: { fontFamily: 'var(--serif)', fontWeight: 600, fontSize: '1.25rem', lineHeight: 1.3 },
  head: { fontFamily: 'var(--sans)', fontWeight: 600, fontSize: '0.875rem', lineHeight: 1.4 },
  body1: { fontSize: 'var(--text)', lineHeight: 1.55 },
  body2: { fontSize: 'var(--small)', lineHeight: 1.5 },
  caption: { fontSize: '0.75rem', lineHeight: 1.5 },
  button: { fontSize: 'var(--small)', fontWeight: 500, textTransform: 'none', letterSpacing: 0, lineHeight: 1.4 },
} as const;

/** One theme, two colour schemes. Density is no second theme: `data-density` on `<html>` changes six variables. */
export const makeTheme = () =>
  createTheme({
    cssVariables: { cssVarPrefix: VAR_PREFIX, colorSchemeSelector: '[data-theme="%s"]' },
    colorSchemes: { light: scheme(light), dark: scheme(dark) },
    motion: { reducedMotion: 'system' },
    shape: { borderRadius: 6 },
    spacing: 4,
    breakpoints: { values: { xs: 0, sm: 720, md: 1100, lg: 1360, xl: 1700 } },
    transitions: { duration },
    typography,
    components: { ...baseline, ...controls, ...fields, ...surfaces },
  });
