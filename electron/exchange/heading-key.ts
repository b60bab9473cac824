/**
 * What two spellings of a heading have in common: `E-mail 2 Address`, `手机 2`, `姓名*`, `生日（农历）`.
 *
 * Lower case, half width, marks of required fields and numbers of repeated columns gone, no blank beside a hanzi.
 */
export const headingKey = (heading: string): string =>
  heading
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[*:()[\]【】"']/gu, (mark) => (mark === "'" ? "'" : ' '))
    .replace(/e-mail/g, 'email')
    .replace(/\b\d{1,2}\b|(?<=\p{Script=Han})\d{1,2}$/gu, ' ')
    .trim()
    .split(/\s+/)
    .join(' ')
    .replace(/(?<=\p{Script=Han}) | (?=\p{Script=Han})/gu, '');

/** The key without what stands in brackets: 姓名（必填）. */
export const headingKeyWithoutBrackets = (heading: string): string =>
  headingKey(heading.normalize('NFKC').replace(/\([^()]{0,100}\)|【[^】]{0,100}】/gu, ' '));
