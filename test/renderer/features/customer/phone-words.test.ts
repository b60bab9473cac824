import { expect, it } from 'vitest';
import { phoneWords, telLink } from '../../../../renderer/features/customer/phone-words.ts';
import { translator } from '../../../../shared/i18n/translate.ts';

it('says an extension once, and dials it', () => {
  const t = translator('zh-CN');
  expect(phoneWords(t, { raw: '0755-5550 0101', ext: '8012' })).toBe('0755-5550 0101 转 8012');
  expect(phoneWords(t, { raw: '0755-5550 0101 转 8012', ext: '8012' })).toBe('0755-5550 0101 转 8012');
  expect(telLink({ raw: '0755-5550 0101', e164: '+8675555500101', ext: '8012' })).toBe('tel:+8675555500101;ext=8012');
  expect(telLink({ raw: '199 0000 0123' })).toBe('tel:19900000123');
});
