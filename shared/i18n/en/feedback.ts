import type { Twin } from '../twin.ts';
import type { feedback as zh } from '../zh-CN/feedback.ts';

export const feedback = {
  title: 'Feedback',
  titleOpen_one: 'Feedback ({{count}} open)',
  titleOpen_other: 'Feedback ({{count}} open)',
  add: 'Note feedback',
  edit: 'Feedback',
  empty: 'None yet; a complaint found at a callback is noted here.',
  closedOnes_one: '{{count}} settled',
  closedOnes_other: '{{count}} settled',
  kind: 'Which kind',
  kinds: {
    complaint: 'Complaint',
    suggestion: 'Suggestion',
    'product-gap': 'Missing in a product',
    reason: 'Why they buy or not',
    praise: 'Praise',
  },
  words: 'In their words',
  wordsMissing: 'Write down what they said',
  on: 'Said on',
  closedOn: 'Settled on',
  outcome: 'What made it good',
  outcomeHint: 'What was done and what they said to it; it helps the next time',
  dayMissing: 'Choose a day',
} as const satisfies Twin<typeof zh>;
