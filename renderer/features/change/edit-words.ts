import type { HistoryRow } from '../../../shared/contract/change-channels.ts';
import type { ChangeLabel } from '../../../shared/domain/book.ts';
import type { Language } from '../../../shared/domain/record.ts';
import type { Translate } from '../../../shared/i18n/translate.ts';
import { fieldWords, recordWords } from './field-words.ts';
import { UNTOLD } from './untold.ts';
import { titleWords, valueWords } from './value-words.ts';

type Edit = HistoryRow['edits'][number];

/** One line of what became of what. A whole record made has no before, one removed no after. */
export interface EditWords {
  readonly name: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

interface World {
  readonly t: Translate;
  readonly language: Language;
  readonly today: string | undefined;
}

function wholeRecord({ t }: World, { collection, before, after }: Edit): EditWords | undefined {
  const what = recordWords(t, collection);
  if (what === undefined || collection === 'settings') return undefined;
  if (after === undefined)
    return { name: t('activity:removed', { what }), before: titleWords(t, before ?? ''), after: undefined };
  return { name: t('activity:made', { what }), before: undefined, after: titleWords(t, after) };
}

/** The customer itself, where the name of the change says as much. */
const isSaidAlready = ({ params }: ChangeLabel, { collection, field, before, after }: Edit): boolean =>
  collection === 'customers' && field === '' && (before ?? after) === params?.['name'];

/** The line of a scale's history is written with the customer's own field, which tells the same. */
const isHistory = ({ collection, field }: Edit): boolean => collection === 'gradings' && field === '';

/** The edits of a change as they are told. */
export function toldEdits(world: World, { edits, label }: Pick<HistoryRow, 'edits' | 'label'>): EditWords[] {
  const scaled = edits.some(({ collection, field }) => collection === 'customers' && field !== '');
  const told = edits.filter((edit) => !isSaidAlready(label, edit) && !(scaled && isHistory(edit)));
  return told.flatMap((edit) => editWords(world, edit) ?? []);
}

/** An edit as it is told; nothing for what no rep has typed. */
function editWords(world: World, edit: Edit): EditWords | undefined {
  const { collection, field, before, after } = edit;
  if (field === '') return wholeRecord(world, edit);
  // A playbook is changed in its own place; its cadences are no words for a line.
  if (collection === 'playbooks') return undefined;
  if (UNTOLD.has(field) || recordWords(world.t, collection) === undefined) return undefined;
  return {
    name: fieldWords(world.t, collection, field),
    before: valueWords(world, field, before),
    after: valueWords(world, field, after),
  };
}
