import { type SpokenDay, type SpokenReading, spokenDays } from '../../../shared/almanac/spoken-days.ts';
import type { Day } from '../../../shared/domain/day.ts';
import type { Person } from '../../../shared/domain/person.ts';
import type { Language } from '../../../shared/domain/record.ts';
import type { LogDraft } from './draft.ts';

const TAG = /(?<![\p{L}\d&/#])[#＃](?<tag>[\p{L}\p{N}_-]{1,40})/gu;
const TAGS_AT_MOST = 50;

/** The tags that stand in the words: `#看车`, `#quote`. A tag of digits alone is a number of something. */
export function tagsIn(note: string): string[] {
  const tags = [...note.matchAll(TAG)].map(({ groups }) => groups?.['tag'] ?? '');
  return [...new Set(tags.filter((tag) => !/^\d*$/.test(tag)))].slice(0, TAGS_AT_MOST);
}

/** An `@` that is being written: where it stands, and what has been typed after it. */
export interface Mention {
  readonly from: number;
  readonly typed: string;
}

const MENTION = /(?<![\p{Script=Latin}\d])[@＠](?<typed>[^@＠\s，。,.;；]{0,30})$/u;

/** The mention the caret stands in. */
export function mentionAt(note: string, caret: number): Mention | undefined {
  const match = MENTION.exec(note.slice(0, caret));
  return match === null ? undefined : { from: match.index, typed: match.groups?.['typed'] ?? '' };
}

const plain = (text: string): string => text.normalize('NFKC').toLowerCase();

/** Whom a mention may mean: a name that begins so first, then one in which it stands. */
export function meant(people: readonly Person[], { typed }: Mention): readonly Person[] {
  const sought = plain(typed);
  const found = people.filter(({ name }) => plain(name).includes(sought));
  return found.toSorted(
    (a, b) => Number(!plain(a.name).startsWith(sought)) - Number(!plain(b.name).startsWith(sought)),
  );
}

/** Everybody whose whole name stands after an `@`. */
export const mentioned = (note: string, people: readonly Person[]): readonly string[] =>
  people.filter(({ name }) => note.includes(`@${name}`) || note.includes(`＠${name}`)).map(({ id }) => id);

/** The note with the mention written out, and where the caret goes on. */
export function written(note: string, caret: number, { from }: Mention, name: string): { note: string; caret: number } {
  const before = `${note.slice(0, from)}@${name} `;
  return { note: before + note.slice(caret).replace(/^ /, ''), caret: before.length };
}

/** What the words before the caret end with is what Enter means. */
export interface Offer {
  readonly said: SpokenDay;
  /** The words stand right before the caret. */
  readonly isLive: boolean;
}

/** As much of a long note as a person looks at. */
const LOOKED_AT = 400;

/** The day that was named last before the caret; nothing where the draft holds it already. */
export function offerAt(note: string, caret: number, today: Day, language: Language): Offer | undefined {
  const from = Math.max(0, caret - LOOKED_AT);
  const said = spokenDays(note.slice(from, caret), today, language).at(-1);
  if (said === undefined) return undefined;
  return { said, isLive: /^[\s，。,.!！]*$/.test(note.slice(from + said.until, caret)) };
}

/** The next step on the day that was said, its words kept. */
export const withStep = (draft: LogDraft, { on, time }: SpokenReading): LogDraft => ({
  ...draft,
  next: { ...draft.next, choice: 'pick', on, time: time ?? '' },
});

export const withDue = (draft: LogDraft, { on }: SpokenReading): LogDraft => ({
  ...draft,
  promise: { ...draft.promise, on: true, dueOn: on },
});

/** Whether the next step is that already. */
export const isStep = ({ next }: LogDraft, { on, time }: SpokenReading): boolean =>
  next.choice !== 'cadence' && next.choice !== 'none' && next.on === on && next.time === (time ?? '');
