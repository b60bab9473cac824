import { failure as failureEn } from './en/failure.ts';
import { ui as uiEn } from './en/ui.ts';
import { failure as failureZh } from './zh-CN/failure.ts';
import { ui as uiZh } from './zh-CN/ui.ts';

/**
 * Every sentence of the product, by language and namespace. To add a namespace write `zh-CN/<name>.ts` and
 * `en/<name>.ts` and name both here.
 *
 * Keys are typed after the English side, because it alone carries both plural forms.
 */
const en = {
  ui: uiEn,
  failure: failureEn,
};

const zh: Record<keyof typeof en, object> = {
  ui: uiZh,
  failure: failureZh,
};

export const TEXTS = { 'zh-CN': zh, en } as const;

export type Texts = typeof en;
export type Namespace = keyof Texts;

export const NAMESPACES = Object.keys(en) as readonly Namespace[];
