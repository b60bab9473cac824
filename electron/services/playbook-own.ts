import type { OwnPlaybook } from '../../shared/domain/own-playbook.ts';
import { baseOf, effectiveOf, withOwn } from '../../shared/domain/own-shelf.ts';
import { editedPlaybook, type PlaybookEdit } from '../../shared/domain/playbook-edit.ts';
import type { PlaybookChoice, Playbooks, PlaybookShelf } from '../../shared/domain/playbooks.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import type { Context } from './context.ts';

type Known = Pick<Context, 'book' | 'shippedPlaybooks'>;

/** All playbooks there are. */
export const shelfOf = ({ book, shippedPlaybooks }: Known): PlaybookShelf =>
  withOwn(shippedPlaybooks, book.records.playbooks.values());

/** A playbook to choose, shipped or own. */
export function choiceOf(context: Known, id: string): Result<PlaybookChoice> {
  const found = shelfOf(context).choices.find((choice) => choice.id === id);
  return found === undefined ? fail('not-found', { noun: 'playbook' }) : ok(found);
}

/** One of the rep's own by the code of its playbook; a shipped one is not changed but copied. */
export function ownOf({ book, shippedPlaybooks }: Known, id: string): Result<Readonly<OwnPlaybook>> {
  if (shippedPlaybooks.has(id)) return fail('invalid-ask', { path: 'id', problem: 'shipped' });
  const found = [...book.records.playbooks.values()].find(({ playbook }) => playbook.id === id);
  return found === undefined ? fail('not-found', { noun: 'playbook' }) : ok(found);
}

/** The shipped playbook below one; a shipped one is its own. */
export function belowOf(context: Known, id: string): Playbooks {
  const own = ownOf(context, id);
  return own.ok ? baseOf(context.shippedPlaybooks, own.value) : context.shippedPlaybooks.of(id);
}

/** What a playbook says with an edit that is not saved. */
export function draftOf(context: Known, id: string, edit: PlaybookEdit | undefined): Result<Playbooks> {
  const known = choiceOf(context, id);
  if (!known.ok) return known;
  if (edit === undefined) return ok(shelfOf(context).of(id));
  const own = ownOf(context, id);
  if (!own.ok) return own;
  const playbook = editedPlaybook(own.value.playbook, baseOf(context.shippedPlaybooks, own.value), edit);
  return ok(effectiveOf(context.shippedPlaybooks, { playbook }));
}
