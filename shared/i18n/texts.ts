import type { Language } from '../domain/record.ts';
import { texts as en } from './en/texts.ts';
import { texts as zh } from './zh-CN/texts.ts';

export type Texts = typeof en;
export type Namespace = keyof Texts;

/**
 * Every sentence of the product, by language and namespace. To add a namespace write `zh-CN/<name>.ts` and
 * `en/<name>.ts` and name each in the `texts.ts` beside it.
 *
 * For Node, which speaks both languages at once. The window loads one of the two; it may know this file by type only.
 */
export const TEXTS: Readonly<Record<Language, Readonly<Record<Namespace, object>>>> = { 'zh-CN': zh, en };

export const NAMESPACES = Object.keys(en) as readonly Namespace[];
