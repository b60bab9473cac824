import type { Day } from '../../shared/domain/day.ts';
import { isTalk } from '../../shared/domain/interaction.ts';
import type { Opener } from '../../shared/domain/opener.ts';
import type { Person } from '../../shared/domain/person.ts';
import type { Story } from '../../shared/domain/story.ts';
import type { CustomerFacts } from '../cadence/facts.ts';

/** A deal delivered to somebody of the same industry. */
export interface Delivered {
  readonly id: string;
  readonly product: string;
  readonly on: Day;
  readonly customerName: string;
}

/** All an opener may stand on: one customer on one day, and what is like them in the book. */
export interface Hearing {
  readonly facts: CustomerFacts;
  readonly people: readonly Readonly<Person>[];
  /** Stories that are not about themselves. */
  readonly stories: readonly Readonly<Story>[];
  /** What others of their industry were delivered; none where their industry is not known. */
  readonly delivered: readonly Delivered[];
  readonly today: Day;
}

export type Generator = (hearing: Hearing) => readonly Opener[];

/** The newest talk up to today: what was news before it has been told. */
const lastTalkOn = ({ facts: { interactions }, today }: Hearing): Day | undefined =>
  interactions.findLast((each) => each.on <= today && isTalk(each))?.on;

/** True when no talk came after that day. */
export function isUntoldSince(hearing: Hearing, on: Day): boolean {
  const talkOn = lastTalkOn(hearing);
  return talkOn === undefined || talkOn <= on;
}

/** True when the two name the same trade, however they are written. */
export const isSameIndustry = (a: string | undefined, b: string | undefined): boolean =>
  a !== undefined && b !== undefined && a.trim() !== '' && a.trim().toLowerCase() === b.trim().toLowerCase();
