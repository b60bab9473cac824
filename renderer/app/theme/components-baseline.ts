import type { Components, Theme } from '@mui/material/styles';
import { v } from '../../ui/v.ts';

const SANS = '"Noto Sans SC Variable", "PingFang SC", "Microsoft YaHei UI", "Noto Sans CJK SC", sans-serif';
const SERIF = '"Noto Serif SC Variable", "Songti SC", "Noto Serif CJK SC", "Noto Sans SC Variable", serif';

/**
 * Noto Sans SC draws ’ “ ” … full-width, which tears English words apart. Two small faces (fonts.css) lend
 * proportional marks: the apostrophe always, the rest only where the language on screen is not Chinese.
 */
const fonts = {
  ':root': { '--sans': `"Book Apostrophe", ${SANS}`, '--serif': `"Book Apostrophe", ${SERIF}` },
  ':root:not(:lang(zh))': { '--sans': `"Book Punctuation", ${SANS}`, '--serif': `"Book Punctuation", ${SERIF}` },
};

const density = {
  html: {
    '--row': '3.375rem',
    '--cell': '2.5rem',
    '--control': '2rem',
    '--gap': '1rem',
    '--text': '0.875rem',
    '--small': '0.8125rem',
  },
  'html[data-density="compact"]': {
    '--row': '2.25rem',
    '--cell': '2rem',
    '--control': '1.75rem',
    '--gap': '0.75rem',
    '--text': '0.8125rem',
    '--small': '0.75rem',
  },
};

const page = {
  'html:root': {
    // a thin space between Han and Latin, so that nobody types one; full-width punctuation trimmed at line starts
    textAutospace: 'normal',
    textSpacingTrim: 'trim-start',
    lineBreak: 'strict',
    fontVariantNumeric: 'tabular-nums',
    WebkitFontSmoothing: 'antialiased',
  },
  'html, body, #root': { height: '100%' },
  body: { overflow: 'hidden', userSelect: 'none', backgroundColor: v('desk'), color: v('ink') },
  '::selection': { backgroundColor: v('tint2'), color: v('ink') },
  ':focus-visible': { outline: `2px solid ${v('primary')}`, outlineOffset: 2 },
  // bare buttons keep the system's own face, which on a bare system has no Chinese
  'button, input, textarea, select': { fontFamily: 'inherit' },
  // what is typed or pasted is seen as it is
  textarea: { textAutospace: 'no-autospace' },
  p: { textWrap: 'pretty' },
  'input, textarea, [data-selectable]': { userSelect: 'text' },
  'fieldset, legend': { margin: 0, padding: 0, border: 0, minWidth: 0 },
};

const print = {
  '@media print': {
    'html, body, #root': { height: 'auto' },
    body: { overflow: 'visible', backgroundColor: '#fff', color: '#000' },
  },
};

export const baseline: Components<Theme> = {
  MuiCssBaseline: { styleOverrides: { ...fonts, ...density, ...page, ...print } },
};
