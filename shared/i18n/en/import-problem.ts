import type { Twin } from '../twin.ts';
import type { importProblem as zh } from '../zh-CN/import-problem.ts';

export const importProblem = {
  'name-missing': 'There is neither a name nor a company.',
  'phone-damaged': 'The spreadsheet damaged this number: set the column to text and export again.',
  'birthday-impossible': 'There is no such day.',
  'birthday-ambiguous': 'Solar or lunar, or which is the month? Please write it out.',
  'text-too-long': 'This cell is too long to keep.',
  'quotes-broken': 'The quotes do not pair up, so this row cannot be trusted.',
  erased: 'Erased on {{on}} at their wish, so left out.',
  'birthday-unread': 'This date could not be read; the text is kept in the dossier.',
  'birthday-year-doubtful': 'The year looks like a placeholder; only month and day are kept.',
  'intent-unknown': 'No such intent; the text is kept in the dossier.',
  'grade-unknown': 'No such grade; the text is kept in the dossier.',
  'grade-read-as': 'There is no H here: within seven days, so read as O.',
  'email-unread': 'Not an e-mail address; the text is kept in the dossier.',
  'kept-as-custom': 'No field takes this; it is kept in the dossier under its own heading.',
  'cells-beyond-heading': 'More cells than headings; the rest is kept in the dossier.',
  'card-unclosed': 'The card has no end; what was there is taken.',
  'raw-lines-dropped': 'Too many unknown lines on this card; the last ones are not kept.',
} as const satisfies Twin<typeof zh>;
