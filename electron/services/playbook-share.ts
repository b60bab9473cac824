import type { Answer, Ask } from '../../shared/contract/contract.ts';
import { baseOf } from '../../shared/domain/own-shelf.ts';
import type { Playbook } from '../../shared/domain/playbook.ts';
import { editedPlaybook } from '../../shared/domain/playbook-edit.ts';
import { textIn } from '../../shared/i18n/text-in.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { readPlaybook } from '../exchange/read-playbook.ts';
import type { Context } from './context.ts';
import { choiceOf, ownOf } from './playbook-own.ts';
import { addOwn } from './playbook-write.ts';
import { languageOf } from './settings.ts';

/** A name a file may have on any system. */
const fileNameOf = (name: string): string =>
  `${
    name
      .replace(/[\\/:*?"<>|\u0000-\u001f]/gu, ' ')
      .trim()
      .slice(0, 80) || 'playbook'
  }.json`;

/** A playbook as a file; a shipped one is told by its name, since everybody has it. */
export function exportPlaybook(context: Context, { id }: Ask<'playbook.export'>): Result<Answer<'playbook.export'>> {
  const choice = choiceOf(context, id);
  if (!choice.ok) return choice;
  const own = ownOf(context, id);
  const { name, about } = choice.value;
  const shipped: Playbook = { id, version: 1, name, ...(about && { about }), basedOn: id, cadences: [] };
  const playbook = own.ok ? own.value.playbook : shipped;
  const words = textIn(name, languageOf(context)) ?? id;
  return ok({ name: fileNameOf(words.toWellFormed()), text: `${JSON.stringify(playbook, null, 2)}\n` });
}

/** Takes a shared file in. What it says like the shipped one is not held, so that updates go on reaching it. */
export async function importPlaybook(
  context: Context,
  { text }: Ask<'playbook.import'>,
): Promise<Result<Answer<'playbook.import'>>> {
  const { playbook: read, problems } = readPlaybook(text);
  if (read === undefined) return fail('playbook-unreadable', { ...problems[0] });
  const { shippedPlaybooks } = context;
  const { id: from, ...file } = read;
  const playbook = { ...file, basedOn: file.basedOn ?? from };
  const base = baseOf(shippedPlaybooks, { playbook: { ...playbook, id: from } });
  const { id: _id, ...held } = editedPlaybook({ ...playbook, id: from }, base, {});
  const done = await addOwn(context, held, 'import');
  if (!done.ok) return done;
  return ok({ ...done.value, name: file.name, baseMissing: !shippedPlaybooks.has(playbook.basedOn) });
}
