import type { ComponentType } from 'react';
import { CompetitorsTab } from './competitors-tab.tsx';
import { ObjectionsTab } from './objections-tab.tsx';
import { ScriptsTab } from './scripts-tab.tsx';
import { StoriesTab } from './stories-tab.tsx';

/** The tabs of what to say, in order; the words of each stand in `library:tab`. */
export const LIBRARY_TABS = [
  { id: 'scripts', Tab: ScriptsTab },
  { id: 'objections', Tab: ObjectionsTab },
  { id: 'stories', Tab: StoriesTab },
  { id: 'competitors', Tab: CompetitorsTab },
] as const satisfies readonly {
  readonly id: string;
  readonly Tab: ComponentType;
}[];
