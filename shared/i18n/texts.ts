import type { Language } from '../domain/record.ts';
import { lateTexts as lateEn } from './en/late-texts.ts';
import { texts as firstEn } from './en/texts.ts';
import { lateTexts as lateZh } from './zh-CN/late-texts.ts';
import { texts as firstZh } from './zh-CN/texts.ts';

const en = { ...firstEn, ...lateEn };

export type Texts = typeof en;
export type Namespace = keyof Texts;

/**
 * Every sentence of the product, by language and namespace. To add a namespace write `zh-CN/<name>.ts` and
 * `en/<name>.ts` and name each in the `late-texts.ts` beside it, or in `texts.ts` when the window cannot draw without it.
 *
 * For Node, which speaks both languages at once. The window loads one of the two; it may know this file by type only.
 */
export const TEXTS: Readonly<Record<Language, Readonly<Record<Namespace, object>>>> = {
  'zh-CN': { ...firstZh, ...lateZh },
  en,
};

export const NAMESPACES = Object.keys(en) as readonly Namespace[];
