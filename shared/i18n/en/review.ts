import type { Twin } from '../twin.ts';
import type { review as zh } from '../zh-CN/review.ts';

export const review = {
  title: 'Look at again',
  regrade: 'Set the grade',
  horizonPassed: 'The day they meant to buy has passed: ask what they plan now and grade them again.',
  talksReached_one: '{{count}} talk under “{{name}}”: is the intent still right?',
  talksReached_other: '{{count}} talks under “{{name}}”: is the intent still right?',
  unanswered_one: '{{count}} attempt without an answer: try somebody else, another hour, or let it rest.',
  unanswered_other: '{{count}} attempts without an answer: try somebody else, another hour, or let it rest.',
  quoteSilent: 'The quote is still unanswered after the last call: another angle, another person, or a new intent.',
  quoteSilentNamed:
    'The quote “{{title}}” is still unanswered after the last call: another angle, another person, or a new intent.',
} as const satisfies Twin<typeof zh>;
