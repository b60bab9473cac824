import type { Twin } from '../twin.ts';
import type { standing as zh } from '../zh-CN/standing.ts';

export const standing = {
  giveUp: {
    title: 'Give up {{name}}',
    reason: 'Why',
    choose: 'Choose one',
    own: 'In your own words',
    reasons: {
      'costs-more': 'Costs more than it brings',
      'refuses-standard': 'Refuses our standard service',
      'outside-target': 'Not whom we sell to',
      other: 'Another reason',
    },
    hint: 'Nothing is planned any more. You can take it back at any time.',
    missing: 'Give a reason you will understand later',
    contacts: 'Effort',
    contactsLine_one: '{{count}} contact, talks: {{talks}}',
    contactsLine_other: '{{count}} contacts, talks: {{talks}}',
    gifts: 'Gifts',
    bought: 'Bought',
    nothing: 'nothing',
    go: 'Give up',
  },
  freeze: {
    title: 'Freeze for a while',
    on: 'From',
    until: 'Through',
    reason: 'Why (optional)',
    reasonHint: 'For example: bereavement, travel, illness',
    hint: 'Nothing is planned while frozen, then it goes on with what was left; promises still show.',
    past: 'Not before today, nor before it begins',
    go: 'Freeze',
  },
} as const satisfies Twin<typeof zh>;
