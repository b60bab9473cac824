/** A form's draft: plain fields, as JSON has them but for what is undefined. */
export type Fields = Readonly<Record<string, unknown>>;

const sortOf = (value: unknown): string => {
  if (value === undefined) return 'nothing';
  return Array.isArray(value) ? 'list' : typeof value;
};

const isLike = (value: unknown, like: unknown): boolean =>
  like === undefined || value === undefined || sortOf(value) === sortOf(like);

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const namesOf = (fields: Fields): string => Object.keys(fields).sort().join(' ');

/** As it would be kept: what JSON leaves out is no difference. */
export const isAlike = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/**
 * As text, with the names of its fields: a form that has others by now does not take it for its own.
 *
 * @param from what the form of a written record began with; absent for a new one, whose draft is kept whole.
 */
export const keptText = (draft: Fields, from?: Fields): string => JSON.stringify({ of: namesOf(draft), from, draft });

/**
 * The draft in a text; undefined when it is no draft of such a form, or nothing in it was changed. What was undefined when it was kept is
 * so again. Where the record has changed since, the draft has only what was typed: the rest is as `like` says, which is the record now.
 */
export function draftIn<D extends object>(text: string | null, like: D): D | undefined {
  if (text === null) return undefined;
  try {
    const kept: unknown = JSON.parse(text);
    if (!isObject(kept) || kept['of'] !== namesOf(like as Fields) || !isObject(kept['draft'])) return undefined;
    const { draft: found, from } = kept as { readonly draft: Fields; readonly from: unknown };
    const names = Object.keys(like);
    if (!names.every((name) => isLike(found[name], (like as Fields)[name]))) return undefined;
    const typed = isObject(from) ? names.filter((name) => !isAlike(found[name], from[name])) : names;
    const draft = { ...like, ...Object.fromEntries(typed.map((name) => [name, found[name]])) };
    return isAlike(draft, like) ? undefined : draft;
  } catch {
    return undefined;
  }
}

/** A name for what has no id, by what stands in it (FNV-1a, 32 bits): a draft of a line that is another by now is not taken up. */
export function markOf(value: unknown): string {
  const text = JSON.stringify(value) ?? '';
  let mark = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) mark = Math.imul(mark ^ text.charCodeAt(at), 0x01000193);
  return (mark >>> 0).toString(36);
}

/**
 * Names a form and what it is about, as `DraftKeySchema` has it.
 *
 * @param record what is changed; undefined for a new one.
 * @param customerId absent for what belongs to no single customer.
 */
export const draftKey = (
  noun: string,
  record: { readonly id?: string | undefined } | undefined,
  customerId = 'card',
): string => `${noun}.${record?.id ?? 'new'}.${customerId}`;

/** A draft of what is not written yet. */
export const isOfNew = (key: string): boolean => key.split('.')[1] === 'new';

/** Names the draft of one fact of a customer, by its field or the mark of its heading. */
export const factDraft = (field: string, customerId: string): string => draftKey('fact', { id: field }, customerId);
