import type { Language } from '../domain/record.ts';
import { whyWordsEn } from './why-words-en.ts';
import type { WhyWords } from './why-words-shape.ts';
import { whyWordsZh } from './why-words-zh.ts';

/** The pieces "why today?" is made of, in both languages. */
export const WHY_WORDS: Readonly<Record<Language, WhyWords>> = { 'zh-CN': whyWordsZh, en: whyWordsEn };
