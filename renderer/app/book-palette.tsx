import type { ComponentProps } from 'react';
import { Palette } from '../features/palette/palette.tsx';
import { commandsFor, type Means } from './commands.ts';

type BookPaletteProps = Omit<ComponentProps<typeof Palette>, 'commandsFor'> & { readonly means: Means };

/** The palette with everything this window can do; both are loaded when it is opened. */
export const BookPalette = ({ means, ...rest }: BookPaletteProps) => (
  <Palette {...rest} commandsFor={commandsFor(means)} />
);
