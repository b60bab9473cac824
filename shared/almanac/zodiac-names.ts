import type { Language } from '../domain/record.ts';

// Words alone: the window says them and must not carry tyme4ts.

export const ANIMALS = [
  'rat',
  'ox',
  'tiger',
  'rabbit',
  'dragon',
  'snake',
  'horse',
  'goat',
  'monkey',
  'rooster',
  'dog',
  'pig',
] as const;
export type Animal = (typeof ANIMALS)[number];

const ZH = '鼠牛虎兔龙蛇马羊猴鸡狗猪';

/** 属猴 wants 猴; `Monkey`. */
export const animalName = (animal: Animal, language: Language): string =>
  language === 'zh-CN' ? (ZH[ANIMALS.indexOf(animal)] ?? '') : `${animal.charAt(0).toUpperCase()}${animal.slice(1)}`;
