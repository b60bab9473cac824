import type { CSSProperties } from 'react';
import type { BookColours } from './tokens.ts';

declare module '@mui/material/styles' {
  interface CssThemeVariables {
    enabled: true;
  }
  interface Palette {
    book: BookColours;
  }
  interface PaletteOptions {
    book?: BookColours;
  }
  interface TypographyVariants {
    display: CSSProperties;
    title: CSSProperties;
    head: CSSProperties;
  }
  interface TypographyVariantsOptions {
    display?: CSSProperties;
    title?: CSSProperties;
    head?: CSSProperties;
  }
}

declare module '@mui/material/Typography' {
  interface TypographyPropsVariantOverrides {
    display: true;
    title: true;
    head: true;
  }
}
