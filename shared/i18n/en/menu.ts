import type { Twin } from '../twin.ts';
import type { menu as zh } from '../zh-CN/menu.ts';

export const menu = {
  file: 'File',
  newCustomer: 'New customer…',
  import: 'Import contacts…',
  print: 'Print card…',
  chooseBook: 'Open another book…',
  view: 'View',
  today: 'Today',
  palette: 'Find or do…',
  log: 'Log a contact…',
  settings: 'Settings…',
  contacts: 'Contacts (CSV, vCard)',
  everyFile: 'All files',
  copyFolder: 'Folder for the copy',
  backupFolder: 'Folder for second backups',
  calendarFolder: 'Folder for the calendar file',
} as const satisfies Twin<typeof zh>;
