import { expect, it } from 'vitest';
import { contactWords } from '../../../renderer/i18n/contact-words.ts';
import { translator } from '../../../shared/i18n/translate.ts';

it.each([
  [{ channel: 'call', direction: 'out', outcome: 'reached' }, '打出 · 接通', 'Call out · Reached'],
  [{ channel: 'call', direction: 'in', outcome: 'reached' }, '来电', 'Call in'],
  [{ channel: 'call', direction: 'in', outcome: 'no-answer' }, '来电 · 没接到', 'Call in · Missed'],
  [{ channel: 'email', direction: 'in', outcome: 'left-message' }, '邮件 · 等我回', 'E-mail · Waits for my answer'],
  [{ channel: 'email', direction: 'out', outcome: 'sent' }, '邮件 · 已发出', 'E-mail · Sent'],
  [{ channel: 'visit', direction: 'out', outcome: 'no-answer' }, '拜访 · 人不在', 'Visit · Not there'],
  [{ channel: 'note', direction: 'out', outcome: 'reached' }, '备注', 'Note'],
] as const)('%j', (contact, zh, en) => {
  expect(contactWords(translator('zh-CN'), contact)).toBe(zh);
  expect(contactWords(translator('en'), contact)).toBe(en);
});

it('says of what came in writing that they wrote', () => {
  const came = { channel: 'wechat', direction: 'in', outcome: 'reached' } as const;
  expect(contactWords(translator('zh-CN'), came)).toBe('微信 · 对方来的');
});
