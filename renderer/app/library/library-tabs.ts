import type { ComponentType } from 'react';
import { ScriptsTab } from './scripts-tab.tsx';

/** The tabs of what to say, in order; the words of each stand in `library:tab`. */
export const LIBRARY_TABS = [{ id: 'scripts', Tab: ScriptsTab }] as const satisfies readonly {
  readonly id: string;
  readonly Tab: ComponentType;
}[];
