interface NameParts {
  readonly last?: string | undefined;
  readonly middle?: string | undefined;
  readonly first?: string | undefined;
  readonly suffix?: string | undefined;
}

const EAST_ASIAN = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;

const filled = (parts: readonly (string | undefined)[]): string[] =>
  parts.map((part) => part?.trim() ?? '').filter((part) => part !== '');

/** 王芳 without a blank, Fang Wang with one. */
export function fullName({ last, middle, first, suffix }: NameParts): string {
  const eastern = filled([last, middle, first]);
  const joined = eastern.every((part) => EAST_ASIAN.test(part))
    ? eastern.join('')
    : filled([first, middle, last]).join(' ');
  return filled([joined, suffix]).join(' ');
}

/** A reading that a file gives in letters, family name first; undefined when it is in kana or missing. */
export function readingIn(last: string, first: string): string | undefined {
  const reading = filled([last, first]).join(' ').toLowerCase();
  return /^[\p{Script=Latin}\p{M}\d' ]+$/u.test(reading) ? reading : undefined;
}
