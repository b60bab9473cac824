import { FESTIVALS } from './festival-rules.ts';

const ENGLISH = new Map(FESTIVALS.map(({ name }) => [name['zh-CN'], name.en]));

/** What a notice calls a day off, in English: 国庆节、中秋节. A name that is no festival stays as it is, since a rep wrote it. */
export const arrangedName = (name: string): string =>
  name
    .split('、')
    .map((part) => ENGLISH.get(part) ?? part)
    .join(', ');
