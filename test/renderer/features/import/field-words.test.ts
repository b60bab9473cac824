import { describe, expect, it } from 'vitest';
import { translator } from '../../../../shared/i18n/translate.ts';
import { fieldWords, valueWords } from '../../../../renderer/features/import/field-words.ts';

const zh = translator('zh-CN');
const en = translator('en');

describe('a field of a customer', () => {
  it.each([
    ['phones', '电话', 'phone'],
    ['specialDays.birthday', '生日', 'birthday'],
    ['specialDays.wedding', '日子', 'dates'],
    ['custom.喜欢的茶', '喜欢的茶', '喜欢的茶'],
    ['shoe-size', 'shoe-size', 'shoe-size'],
  ])('%s is said in both languages', (field, chinese, english) => {
    expect([fieldWords(zh, field), fieldWords(en, field)]).toEqual([chinese, english]);
  });

  it('says an intent in words and leaves any other value as it is written', () => {
    expect([
      valueWords(zh, 'intent', 'not-soon'),
      valueWords(en, 'intent', 'interested'),
      valueWords(en, 'company', 'interested'),
      valueWords(en, 'company', ''),
    ]).toEqual(['近期不买', 'interested', 'interested', 'none']);
  });
});
