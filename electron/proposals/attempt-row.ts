import { isTalk } from '../../shared/domain/interaction.ts';
import { CHANGE_CHANNEL_AFTER } from '../cadence/attempts.ts';
import type { Seen } from './rule.ts';

/** Names a row of unanswered attempts by the talk before it, which ended the row before; three more are new evidence. */
export function attemptRow({ facts: { interactions }, today }: Pick<Seen, 'facts' | 'today'>, count: number): string {
  const talk = interactions.findLast((each) => each.on <= today && isTalk(each))?.id ?? 'first';
  return `${talk} ${Math.floor(count / CHANGE_CHANNEL_AFTER)}`;
}
