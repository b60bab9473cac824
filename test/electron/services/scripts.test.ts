import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Ask } from '../../../shared/contract/contract.ts';
import { openRealHouse, type RealHouse } from '../../helpers/open-real-house.ts';

let book: RealHouse;
let customerId: string;
beforeEach(async () => {
  book = await openRealHouse({ today: '2026-11-23' });
  await book.ask('settings.change', { patch: { language: 'zh-CN', repName: '林青', repPhone: '199 0000 0199' } });
  customerId = (
    await book.ask('customer.create', {
      kind: 'person',
      name: '云青柑',
      phones: [{ raw: '199 0000 0123', label: 'mobile' }],
      emails: ['yun@example.com'],
    })
  ).id;
});
afterEach(() => book.house.close());

const OWN = {
  code: 'invite.new.sms',
  language: 'zh-CN',
  channel: 'sms',
  purpose: 'invitation',
  title: '我的新品邀请',
  text: '{称呼}，新品到了，{我}',
  commercial: true,
} as const satisfies Ask<'script.save'>;

const list = async (ask: Partial<Ask<'script.list'>> = {}) =>
  (await book.ask('script.list', { query: '', ...ask })).scripts;
const fill = (code: string, more: Partial<Ask<'script.fill'>> = {}) =>
  book.ask('script.fill', { customerId, script: { by: 'code', code }, ...more });

describe('the library of scripts', () => {
  it('is filtered by channel, purpose and words, in the language of the rep or the one asked for', async () => {
    expect(
      (await list({ channel: 'sms', purpose: 'greeting' })).every(
        (row) => row.channel === 'sms' && row.purpose === 'greeting',
      ),
    ).toBe(true);
    expect((await list({ query: '到店 道谢' }))[0]).toMatchObject({
      code: 'thanks.visit.sms',
      origin: 'shipped',
      language: 'zh-CN',
    });
    expect((await list({ query: 'test drive', language: 'en' }))[0]).toMatchObject({
      title: 'Invitation to a test drive',
    });
  });

  it('puts the rep’s own in the place of the shipped one, in its language only, and gives it back', async () => {
    const before = await list();
    const { id } = await book.ask('script.save', OWN);
    const after = await list();
    expect(after.length).toBe(before.length);
    expect(after.find(({ code }) => code === OWN.code)).toMatchObject({ id, origin: 'changed', title: OWN.title });
    expect((await list({ language: 'en' })).find(({ code }) => code === OWN.code)).toMatchObject({ origin: 'shipped' });
    await book.ask('script.remove', { id });
    expect(await list()).toEqual(before);
  });

  it('holds what the rep has added, after the shipped ones', async () => {
    const { code: _code, ...own } = OWN;
    const { id } = await book.ask('script.save', own);
    expect((await list()).at(-1)).toMatchObject({ id, origin: 'own' });
    const filled = await book.ask('script.fill', { customerId, script: { by: 'id', id } });
    expect(filled.ready?.text).toBe('云青柑，新品到了，林青拒收请回复R');
  });

  it('is searched with the palette, scripts by their title first', async () => {
    const { hits } = await book.ask('library.search', { query: '生日' });
    expect(hits[0]).toEqual({ kind: 'script', code: 'greet.birthday.sms', title: '生日祝福', about: 'sms' });
    expect(await book.ask('library.search', { query: ' ' })).toEqual({ hits: [] });
  });
});

describe('a script filled for a customer', () => {
  it('is not ready while there is a gap, and is as soon as it is filled', async () => {
    const gap = await fill('invite.new.sms');
    expect(gap).not.toHaveProperty('ready');
    expect(gap).not.toHaveProperty('link');
    const filled = await fill('invite.new.sms', { byHand: { product: '样车', when: '周六' } });
    expect(filled.ready?.text).toBe(
      '云青柑您好，样车的新款到店了，周六请您来看看，现场可以试。林青 199 0000 0199。拒收请回复R',
    );
    expect(filled).toMatchObject({ optOut: '拒收请回复R', sms: { encoding: 'ucs-2', segments: 1 } });
    expect(filled.link?.href).toMatch(/^sms:19900000123\?body=%E4%BA%91/);
  });

  it('is in the customer’s language, and in another on request', async () => {
    await book.ask('customer.change', { id: customerId, patch: { language: 'en' } });
    expect((await fill('greet.birthday.sms')).ready?.text).toMatch(/^Happy birthday, 云青柑/);
    expect((await fill('greet.birthday.sms', { language: 'zh-CN' })).ready?.text).toMatch(/^云青柑，生日快乐/);
  });

  it('is marked as an advertisement in the subject where it is one', async () => {
    const byHand = { product: '样车', benefit: '省三成油' };
    const filled = await fill('news.product.email', { byHand });
    expect(filled.ready?.subject).toBe('广告：样车：对您有用的一条');
    expect(filled).toMatchObject({ ad: true, to: 'yun@example.com' });
    expect((await fill('quote.email')).ad).toBe(false);
  });

  it('makes nothing to send for a channel the customer does not want, and none other is kept from it', async () => {
    await book.ask('customer.change', { id: customerId, patch: { doNotContact: ['sms'] } });
    const blocked = await fill('greet.birthday.sms');
    expect(blocked.blocked).toBe(true);
    expect(blocked).not.toHaveProperty('ready');
    expect(blocked).not.toHaveProperty('link');
    expect((await fill('greet.birthday.call')).blocked).toBe(false);
  });

  it('that is being written tells of fields nobody knows', async () => {
    const script = {
      by: 'draft',
      language: 'zh-CN',
      channel: 'sms',
      text: '{称呼}，{姓明}',
      commercial: false,
    } as const;
    expect((await book.ask('script.fill', { customerId, script })).unknown).toEqual(['姓明']);
  });

  it('knows who sent the customer, and the show they came with', async () => {
    const { id: friend } = await book.ask('customer.create', { kind: 'person', name: '单雨桐' });
    await book.ask('referral.save', {
      customerId: friend,
      referredName: '云青柑',
      referredId: customerId,
      on: '2026-11-01' as never,
      reward: 'thanks',
    });
    const filled = await fill('first.referred.call');
    expect(filled.ready?.text).toContain('单雨桐让我跟您打个招呼');
  });

  it('is refused for nobody and for a script that is not there', async () => {
    expect(await book.refused('script.fill', { customerId, script: { by: 'code', code: 'nothing' } })).toMatchObject({
      code: 'not-found',
    });
  });
});
