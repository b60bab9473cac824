import type { Twin } from '../twin.ts';
import type { recovery as zh } from '../zh-CN/recovery.ts';

export const recovery = {
  looking: 'Looking for ways to open it…',
  ways: 'Ways to open it',
  waysWhy: 'The one that loses least stands first. Nothing is touched until you choose.',
  none: 'No readable backup or earlier state was found. Copy the whole folder to be safe, then see whether a copy lies elsewhere.',
  lookFailed: 'The ways could not be found: {{why}}',
  kinds: {
    replay: 'Put it together again from the last state and every entry since',
    backup: 'Go back to a backup',
    salvage: 'Save everything in the damaged files that can still be read',
    accept: 'Open it as it is',
  },
  kindsWhy: {
    replay: 'As it was before it would not open.',
    backup: 'The book will be as it was then.',
    salvage: 'Every record that can be read is kept.',
    accept: 'Every record can be read; the file was changed outside the program.',
  },
  brings: 'Brings back',
  savedAt: 'saved {{when}}',
  misses: 'Loses',
  last: 'last touched: {{name}}, {{when}}',
  rest_one: 'Show {{count}} more way',
  rest_other: 'Show {{count}} more ways',
  nothingLost: 'nothing, as far as can be told',
  lostLines_one: '{{count}} line that cannot be read',
  lostLines_other: '{{count}} lines that cannot be read',
  lostChanges_one: '{{count}} change made since',
  lostChanges_other: '{{count}} changes made since',
  take: 'Open it this way',
  takeNamed: 'Open it this way: {{what}}',
  line: 'line {{line}}',
  at: '{{at}}: {{what}}',
  confirm: {
    title: 'Open the book this way?',
    kept: 'The damaged files are not deleted: they move, as they are, to “quarantine” in the book’s folder.',
    go: 'Open the book',
    running: 'Writing it, reading it back, opening…',
  },
  opened: 'The book is open: {{content}}. The damaged files are kept in {{kept}}',
} as const satisfies Twin<typeof zh>;
