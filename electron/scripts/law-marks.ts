import type { Language } from '../../shared/domain/record.ts';

/** Where the rep has set none. The Chinese one is the only form that carriers pass. */
const OPT_OUT = { 'zh-CN': '拒收请回复R', en: 'Reply R to opt out' } as const satisfies Record<Language, string>;
const AD = { 'zh-CN': '广告', en: 'AD' } as const satisfies Record<Language, string>;

const HAN = /\p{Script=Han}/u;

/** How one gets out of it. The rep’s own wording is one for all, so one in Chinese says nothing to who reads English. */
export function optOutIn(language: Language, own: string): string {
  const wording = own.trim();
  const isOfUse = wording !== '' && (language === 'zh-CN' || !HAN.test(wording));
  return isOfUse ? wording : OPT_OUT[language];
}

/** A text message that advertises, with the way out of it once, at the end. */
export function withOptOut(text: string, language: Language, own: string): string {
  const wording = optOutIn(language, own);
  const bare = text.replaceAll(wording, '').trimEnd();
  return `${bare}${language === 'en' && bare !== '' ? ' ' : ''}${wording}`;
}

/** A mark stands apart from the words: a quote for a hoarding (广告牌) and advice are no advertisement. */
const MARKED = /^(?:\s*[[【(（]?\s*(?:广告|AD)\s*(?:[\]】)）]\s*[:：]?|[:：]|(?=\s|$))\s*)+/iu;

/** The subject of a mail that advertises: the law wants the mark first, and it stands there once. */
export function withAdMark(subject: string, language: Language): string {
  const bare = subject.replace(MARKED, '').trim();
  return language === 'en' ? `${AD.en}: ${bare}` : `${AD['zh-CN']}：${bare}`;
}
