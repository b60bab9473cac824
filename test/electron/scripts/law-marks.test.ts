import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { optOutIn, withAdMark, withOptOut } from '../../../electron/scripts/law-marks.ts';

const OWN = '拒收请回复R';

describe('the way out of a text message', () => {
  it.each([
    ['新品到店。', 'zh-CN', OWN, '新品到店。拒收请回复R'],
    ['新品到店。拒收请回复R', 'zh-CN', OWN, '新品到店。拒收请回复R'],
    ['拒收请回复R 新品拒收请回复R', 'zh-CN', OWN, ' 新品拒收请回复R'],
    ['A new model.', 'en', OWN, 'A new model. Reply R to opt out'],
    ['A new model.', 'en', 'Send STOP', 'A new model. Send STOP'],
    ['新品。', 'zh-CN', '回T退订', '新品。回T退订'],
    ['新品。', 'zh-CN', ' ', '新品。拒收请回复R'],
  ] as const)('of %s in %s with %s: %s', (text, language, own, marked) => {
    expect(withOptOut(text, language, own)).toBe(marked);
  });

  it('stands in it once, at the end, however often it is put there', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom('zh-CN' as const, 'en' as const), (text, language) => {
        const mark = optOutIn(language, OWN);
        const once = withOptOut(text, language, OWN);
        return once.endsWith(mark) && once.split(mark).length === 2 && withOptOut(once, language, OWN) === once;
      }),
    );
  });
});

describe('the mark of an advertisement', () => {
  it.each([
    ['新品到了', 'zh-CN', '广告：新品到了'],
    ['广告：新品到了', 'zh-CN', '广告：新品到了'],
    ['【广告】新品到了', 'zh-CN', '广告：新品到了'],
    ['AD 广告: 新品到了', 'zh-CN', '广告：新品到了'],
    ['广告牌报价', 'zh-CN', '广告：广告牌报价'],
    ['Advice on oak', 'en', 'AD: Advice on oak'],
    ['ad: AD: Oak', 'en', 'AD: Oak'],
    ['', 'en', 'AD: '],
  ] as const)('of %s in %s: %s', (subject, language, marked) => {
    expect(withAdMark(subject, language)).toBe(marked);
  });

  it('comes first and once, however often it is put there', () => {
    fc.assert(
      fc.property(fc.string(), (subject) => {
        const once = withAdMark(subject, 'en');
        return once.startsWith('AD: ') && withAdMark(once, 'en') === once;
      }),
    );
  });
});
