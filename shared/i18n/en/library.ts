import type { Twin } from '../twin.ts';
import type { library as zh } from '../zh-CN/library.ts';

export const library = {
  sub: 'A look before you call or write; what does not sound like you, put in your own words.',
  tabs: 'Parts of what to say',
  tab: {
    scripts: 'Scripts',
    objections: 'Objections',
    stories: 'Cases',
    competitors: 'Competitors',
  },
} as const satisfies Twin<typeof zh>;
