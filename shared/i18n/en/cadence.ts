import type { Twin } from '../twin.ts';
import type { cadence as zh } from '../zh-CN/cadence.ts';

export const cadence = {
  intentLabel: 'Intent',
  horizonLabel: 'Horizon',
  orgGradeLabel: 'Organization grade',
  intent: {
    interested: 'Interested',
    considering: 'Considering',
    'not-soon': 'Not soon',
    never: 'Never',
    none: 'Not asked',
  },
  horizon: {
    O: 'O: buys within a week',
    A: 'A: within a month',
    B: 'B: within three months',
    C: 'C: within half a year',
    none: 'No grade',
  },
} as const satisfies Twin<typeof zh>;
