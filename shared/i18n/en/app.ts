import type { Twin } from '../twin.ts';
import type { app as zh } from '../zh-CN/app.ts';

export const app = {
  place: {
    today: 'Today',
    customers: 'Customers',
    calendar: 'Calendar',
    products: 'Products & shows',
    library: 'What to say',
    import: 'Import',
    report: 'Report',
    settings: 'Settings',
    card: 'Customer card',
    customer: 'Dossier',
    firstRun: 'Begin',
    activity: 'Activity',
    bin: 'Bin',
    playbooks: 'Playbooks',
    proposals: 'Proposals',
    gaps: 'Fill in',
  },
  missing: { title: 'No such page', body: 'The address may be mistyped.', action: 'Back to today' },
  crashed: {
    title: 'This page failed',
    body: 'The book is not affected. Open the page again, or go to another one first.',
    action: 'Try again',
  },
  notice: {
    restored: 'The book was just replaced; as it was before, it lies in {{kept}}.',
    takeOver: 'Write here',
    stillWriting: 'The other window still has the book open. Close it first, then press again.',
    tookOver: 'You can write here now.',
    writable: 'Try to write',
    stillReadOnly: 'It still cannot be written.',
    toBackups: 'To the backups',
    reopen: 'Open again',
    reopened: 'Opened again; everything is up to date.',
    'torn-tail':
      'Not closed properly last time: half an entry at the end was kept aside in {{kept}}; all the rest is here.',
    'edited-outside': '{{file}} was edited outside the program; the book opened with those edits.',
    'journal-missing': 'The journal {{file}} is missing; the book opened as it was last tidied.',
    'read-only-folder': 'The folder {{folder}} cannot be written, so this book is for reading only.',
    'in-use':
      'Another window is writing this book ({{host}}, process {{pid}}). Here you can read it; what is saved there appears by itself.',
    'newer-schema':
      'A newer version wrote this book (format {{schema}}). You can read it; update the program to write.',
    migrated: 'The book was brought to the new format; as it was before, it lies in {{kept}}.',
    'backup-none': 'This book has no verified backup yet. Make one in Settings.',
    'backup-old': 'The newest verified backup is {{days}} days old. Make another in Settings.',
    'second-place-missing':
      'The second backup place {{folder}} cannot be written just now; backups are kept beside the book only.',
    'cloud-folder': '{{service}} keeps this folder in step. Open the book on one computer at a time.',
    'cloud-conflicts':
      '{{service}} left conflict copies: {{files}}. They are not part of the book; compare them before you delete them.',
    'other-machine':
      'This book was not closed on another computer ({{host}}). Let it finish syncing before you write here.',
    'space-low':
      'The disk is nearly full: tidying the book needs {{needs}} MB and {{free}} MB are left. Every entry is still saved.',
    'attachments-missing': 'The files of {{number}} attachments are missing; a backup may have them.',
    readOnly: 'This book is for reading only at the moment.',
  },
  opening: {
    reading: 'Reading the book: {{done}} of {{total}} MB',
    today: 'Today is here already; what you log or change is done once it is read.',
    before: 'Opening the book…',
  },
  saveFailed: {
    safe: 'The book is as it was before, and what you entered is not lost: you can retry.',
  },
  recovery: {
    title: 'The book will not open',
    file: 'Which file',
    problem: 'What is wrong',
    todo: 'What to do',
    untouched: 'The program has not changed any file.',
    unknownFile: 'The book’s folder',
    retry: 'Open again',
    steps: {
      'book-missing':
        'See whether the folder was moved or renamed and whether the drive or cloud folder is connected, then open again.',
      'book-newer': 'Update the program to the latest version; an older one leaves a newer book alone.',
      'book-foreign': 'The files in this folder are not an account book. Choose the right folder, then open again.',
      'book-in-use': 'Close the other window or program that uses this book, then open again.',
      'book-read-only': 'Make the folder writable or copy it to a place that is, then open again.',
      other: 'Open again; if that does not help, copy the details and tell us.',
    },
  },
  keys: {
    title: 'Keys',
    log: 'Log a contact',
    palette: 'Find or do',
    undo: 'Undo',
    redo: 'Redo',
    newCustomer: 'New customer',
    list: 'This list',
    next: 'Next row',
    previous: 'Previous row',
    off: 'Single-key shortcuts are switched off in the settings; those with {{mod}} still work.',
    or: 'or',
  },
  newCustomer: {
    title: 'New customer',
    name: 'Name of the person or organization',
    nameMissing: 'Write a name first',
    kind: 'Who it is',
    person: 'Person',
    organization: 'Organization',
    phone: 'Phone',
    company: 'Company',
    create: 'Create',
    sure: 'The book has a customer of this name already; you can still create another.',
  },
} as const satisfies Twin<typeof zh>;
