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

/** As text, with the names of its fields: a form that has others by now does not take it for its own. */
export const keptText = (draft: Fields): string => JSON.stringify({ of: namesOf(draft), draft });

/** The draft in a text; undefined when it is no draft of such a form. What was undefined when it was kept is so again. */
export function draftIn<D extends object>(text: string | null, like: D): D | undefined {
  if (text === null) return undefined;
  try {
    const kept: unknown = JSON.parse(text);
    if (!isObject(kept) || kept['of'] !== namesOf(like as Fields) || !isObject(kept['draft'])) return undefined;
    const found = kept['draft'];
    const names = Object.keys(like);
    if (!names.every((name) => isLike(found[name], (like as Fields)[name]))) return undefined;
    return Object.fromEntries(names.map((name) => [name, found[name]])) as D;
  } catch {
    return undefined;
  }
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
