import type { ComponentProps } from 'react';
import { useAsk } from '../api/use-ask.ts';
import { Palette } from '../features/palette/palette.tsx';
import { useLanguage } from '../i18n/use-t.ts';
import { commandsFor, type Means } from './commands.ts';
import type { BoundKey } from '../ui/shortcuts.tsx';
import { dayCommands, pageCommands } from './page-commands.ts';
import { playbookCommands } from './playbook-commands.ts';

type BookPaletteProps = Omit<ComponentProps<typeof Palette>, 'commandsFor'> & {
  readonly means: Means;
  /** The keys of the page beneath. */
  readonly bound: readonly BoundKey[];
};

/** The palette with everything this window can do; both are loaded when it is opened. */
export function BookPalette({ means, bound, ...rest }: BookPaletteProps) {
  const language = useLanguage();
  const asked = useAsk('playbook.list', {});
  const named = (query: string) => [
    ...(asked.state === 'answered' ? playbookCommands({ ...means, language, listed: asked.value }, query) : []),
  ];
  const first = (query: string) => [
    ...dayCommands({ ...means, language, today: rest.today }, query),
    ...pageCommands(bound),
  ];
  return <Palette {...rest} commandsFor={commandsFor(means, named, first)} />;
}
