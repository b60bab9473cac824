import type { Twin } from '../twin.ts';
import type { change as zh } from '../zh-CN/change.ts';

export const change = {
  other: 'Book changed',
  undone: 'Undone: {{what}}',
  redone: 'Redone: {{what}}',
  undo: 'Undo',
  redo: 'Redo',
  history: 'Latest changes',
  customer: { create: 'New customer {{name}}', change: 'Changed {{name}}', remove: 'Deleted {{name}}' },
  person: {
    create: 'Person added to {{name}}',
    change: 'Person of {{name}} changed',
    remove: 'Removed {{name}}',
  },
  specialDay: {
    create: 'Date added to {{name}}',
    change: 'Date of {{name}} changed',
    remove: 'Date of {{name}} removed',
  },
  quote: {
    create: 'Quote noted for {{name}}',
    change: 'Quote of {{name}} changed',
    remove: 'Quote of {{name}} deleted',
  },
  deal: { create: 'Deal noted for {{name}}', change: 'Deal of {{name}} changed', remove: 'Deal of {{name}} deleted' },
  promise: {
    create: 'Promise to {{name}} noted',
    change: 'Promise to {{name}} changed',
    keep: 'Promise to {{name}} kept',
    remove: 'Promise to {{name}} deleted',
  },
  gift: { create: 'Gift noted for {{name}}', change: 'Gift of {{name}} changed', remove: 'Gift of {{name}} deleted' },
  sample: {
    create: 'Sample noted for {{name}}',
    change: 'Sample of {{name}} changed',
    remove: 'Sample of {{name}} deleted',
  },
  want: {
    create: 'What {{name}} wants noted',
    change: 'What {{name}} wants changed',
    remove: 'What {{name}} wants deleted',
  },
  serviceVisit: {
    create: 'Service noted for {{name}}',
    change: 'Service of {{name}} changed',
    remove: 'Service of {{name}} deleted',
  },
  referral: {
    create: 'Referral by {{name}} noted',
    change: 'Referral by {{name}} changed',
    remove: 'Referral by {{name}} deleted',
  },
  contract: {
    create: 'Supplier contract of {{name}} noted',
    change: 'Supplier contract of {{name}} changed',
    remove: 'Supplier contract of {{name}} deleted',
  },
  enrolment: {
    create: 'Cadence added for {{name}}',
    change: 'Cadence of {{name}} changed',
    exit: 'Cadence of {{name}} stopped',
    remove: 'Cadence of {{name}} deleted',
  },
  product: {
    create: 'New product {{name}}',
    change: 'Product {{name}} changed',
    remove: 'Product {{name}} deleted',
    arrive: '{{name}} has come in',
  },
  batch: { create: 'New: {{name}}', change: '{{name}} changed', remove: '{{name}} deleted' },
  agenda: { spread: 'Overdue follow-ups spread out' },
  interaction: {
    log: 'Logged: {{name}}',
    change: 'Contact with {{name}} changed',
    remove: 'Contact with {{name}} deleted',
  },
  followUp: { snooze: '{{name}} put off until {{until}}', skip: 'Skipped {{name}} this time' },
  nextStep: { set: 'Next step of {{name}} planned' },
  settings: { change: 'Settings changed' },
  attachment: {
    add: 'File added to {{name}}',
    change: 'File of {{name}} changed',
    remove: 'File of {{name}} deleted',
  },
  bin: {
    restore: 'Brought back {{name}}',
    erase: 'Deleted {{name}} for good',
    purge: 'Bin cleared of what was overdue ({{count}})',
  },
  backup: { restore: 'Backup restored' },
  recovery: { take: 'Book recovered' },
  reread: 'Book changed elsewhere',
  book: { addSample: 'Sample book added', migrate: 'Book brought to the new format' },
  import: { run: 'Imported {{file}}', file: 'Imported {{file}}' },
  workDays: { import: 'Imported days off for {{years}}', forget: 'Took out the imported days off for {{year}}' },
  ownDays: {
    create: 'Added own days: {{name}}',
    change: 'Changed own days: {{name}}',
    remove: 'Removed own days: {{name}}',
  },
  calendar: { export: 'Calendar exported' },
} as const satisfies Twin<typeof zh>;
