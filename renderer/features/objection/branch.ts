import type { KnownObjection } from '../../../shared/contract/talk-channels.ts';
import type { Cause, Meaning, ObjectionTag } from '../../../shared/domain/objection.ts';
import type { Language } from '../../../shared/domain/record.ts';
import { withoutUndefined } from '../../../shared/domain/without-undefined.ts';

/** What the rep found out about an objection so far. */
export interface Found {
  /** Undefined: not clear yet. */
  readonly isExcuse?: boolean | undefined;
  readonly cause?: Cause | undefined;
  /** The meaning that was pointed at. */
  readonly meaning?: string | undefined;
  readonly storyId?: string | undefined;
}

/** The one that is no objection of its own but holds what to say to each cause. */
export const UNSPOKEN = 'unspoken';

const fits =
  ({ isExcuse, cause }: Found) =>
  (meaning: Meaning): boolean =>
    (isExcuse === undefined || meaning.isTrue === undefined || meaning.isTrue === !isExcuse) &&
    (cause === undefined || meaning.cause === undefined || meaning.cause === cause);

/**
 * What the objection may mean, given what is known, each with its questions and answers. A cause that none of its own meanings has
 * is answered as that cause is answered anywhere, so that no branch ends in nothing.
 */
export function branchOf(objection: KnownObjection, unspoken: KnownObjection | undefined, found: Found): Meaning[] {
  const own = objection.meanings.filter(fits(found));
  if (found.cause === undefined || own.some(({ cause }) => cause === found.cause)) return own;
  const general = unspoken?.meanings.filter(({ cause }) => cause === found.cause) ?? [];
  return [...own, ...general];
}

const NOTHING_FOUND: Partial<Meaning> = {};

/** The meaning that was pointed at, or the only one of the objection's own that is left; none while nothing is found out. */
function meaningOf(objection: KnownObjection, branch: readonly Meaning[], found: Found): Meaning | undefined {
  const { isExcuse, cause, meaning } = found;
  if (isExcuse === undefined && cause === undefined && meaning === undefined) return undefined;
  const own = branch.filter((one) => objection.meanings.includes(one));
  return own.find(({ code }) => code === meaning) ?? (own.length === 1 ? own[0] : undefined);
}

/** The tag for the talk; it says no more than was found out. */
export function tagOf(objection: KnownObjection, branch: readonly Meaning[], found: Found): ObjectionTag {
  const { code, isTrue, cause } = meaningOf(objection, branch, found) ?? NOTHING_FOUND;
  return withoutUndefined({
    objection: objection.code,
    meaning: code,
    isExcuse: found.isExcuse ?? (isTrue === undefined ? undefined : !isTrue),
    cause: found.cause ?? cause,
    storyId: found.storyId,
  });
}

export const objectionName = ({ name, ownName, code }: KnownObjection, language: Language): string =>
  name?.[language] ?? ownName ?? code;

const fold = (text: string): string => text.normalize('NFKC').trim().toLowerCase();

const hayOf = ({ name, ownName, meanings }: KnownObjection): string =>
  fold(
    [name, ...meanings.map((meaning) => meaning.name)]
      .flatMap((texts) => [texts?.['zh-CN'], texts?.en])
      .concat(ownName)
      .filter((text) => text !== undefined)
      .join('\n'),
  );

/** Those in whose words every word of the query stands; what this customer said before comes first, then what is heard often. */
export function matchingObjections(
  objections: readonly KnownObjection[],
  query: string,
  past: readonly string[],
): KnownObjection[] {
  const words = fold(query).split(/\s+/).filter(Boolean);
  const isPast = ({ code }: KnownObjection) => Number(past.includes(code));
  return objections
    .filter((objection) => words.every((word) => hayOf(objection).includes(word)))
    .sort((a, b) => isPast(b) - isPast(a) || b.times - a.times);
}
