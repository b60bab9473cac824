import { describe, expect, it } from 'vitest';
import { salutation } from '../../../electron/scripts/salutation.ts';

describe('how somebody is spoken to', () => {
  it.each([
    ['王拍板', '总经理', '王总'],
    ['王拍板', '副总经理', '王总'],
    ['王拍板', '采购经理', '王经理'],
    ['王拍板', '先生', '王先生'],
    ['李会治', '主任医生', '李医生'],
    ['赵画图', '高级工程师', '赵工'],
    ['欧阳样例', '董事长', '欧阳董'],
    ['樟木先生', undefined, '樟木先生'],
    ['王拍板', undefined, '王拍板'],
    ['王拍板', '养花的', '王拍板'],
    ['Wang Sample', '总经理', 'Wang Sample'],
  ])('%s, %s, in Chinese: %s', (name, title, said) => {
    expect(salutation(name, title, 'zh-CN')).toBe(said);
  });

  it.each([
    ['Fang Sample', 'Ms', 'Ms Sample'],
    ['Mr Camphorwood', 'Owner', 'Mr Camphorwood'],
    ['Fang Sample', 'Buyer', 'Fang Sample'],
    ['王拍板', 'Ms', 'Ms 王'],
  ])('%s, %s, in English: %s', (name, title, said) => {
    expect(salutation(name, title, 'en')).toBe(said);
  });
});
