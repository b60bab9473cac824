import type { DraftDay, DraftPerson } from './draft.ts';
import type { DraftSheet, LineField, WordsField } from './draft-sheet.ts';
import { readingIn } from './full-name.ts';
import type { SingleField } from './heading-words.ts';
import { enterDay, enterEmails, enterGrade, enterIntent, enterPeople, enterTags } from './sheet-fields.ts';

type Entering = (sheet: DraftSheet, heading: string, cell: string) => void;

const line =
  (field: LineField): Entering =>
  (sheet, heading, cell) =>
    sheet.line(field, heading, cell);

const words =
  (field: WordsField): Entering =>
  (sheet, heading, cell) =>
    sheet.words(field, heading, cell);

const day =
  (kind: DraftDay['kind'], lunarColumn = false): Entering =>
  (sheet, heading, cell) =>
    enterDay(sheet, heading, cell, { kind, lunarColumn });

const people =
  (ties: Pick<DraftPerson, 'role' | 'relation'>): Entering =>
  (sheet, heading, cell) =>
    enterPeople(sheet, heading, cell, ties);

const custom: Entering = (sheet, heading, cell) => sheet.custom(heading, cell);

const reading: Entering = (sheet, heading, cell) => {
  const letters = readingIn(cell, '');
  if (letters === undefined) sheet.custom(heading, cell);
  else sheet.line('nameOverride', heading, letters);
};

const ENTERING: Readonly<Record<SingleField, Entering>> = {
  // These three are settled, or put together, before a cell is read.
  name: custom,
  'customer-name': custom,
  'honorific-or-title': custom,
  company: line('company'),
  title: line('title'),
  email: enterEmails,
  wechat: line('wechat'),
  website: line('website'),
  tags: enterTags,
  source: line('source'),
  intent: enterIntent,
  grade: enterGrade,
  birthday: day('birthday'),
  'lunar-birthday': day('birthday', true),
  wedding: day('wedding'),
  founding: day('founding'),
  note: words('note'),
  personal: words('personal'),
  wanted: words('wanted'),
  uid: line('uid'),
  reading,
  spouse: people({ relation: 'spouse' }),
  children: people({ relation: 'child' }),
  assistant: people({ role: 'confidant' }),
};

/** Puts one cell where its column says. */
export function enterField(field: SingleField, sheet: DraftSheet, heading: string, cell: string): void {
  if (cell.trim() !== '') ENTERING[field](sheet, heading, cell);
}
