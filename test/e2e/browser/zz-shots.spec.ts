import { expect } from '@playwright/test';
import { translator } from '../../../shared/i18n/translate.ts';
import { askBook } from '../../helpers/prepare-book.ts';
import { test } from './browser-test.ts';
const OUT = process.env['SHOTS'] ?? '/tmp/same-shots';
for (const [language, theme] of [
  ['zh-CN', 'light'],
  ['en', 'dark'],
] as const)
  test(`shots ${language}`, async ({ openSample, sample, book, open }) => {
    test.setTimeout(240000);
    const t = translator(language);
    const first = await openSample({ look: { language, theme } });
    await first.close();
    const long =
      language === 'en'
        ? 'Bartholomew Featherstonehaugh-Cholmondeley of the Northern Harbours Company'
        : '欧阳慕容长孙尉迟百里东方先生（华东区域销售与售后服务中心负责人兼总经理助理）';
    const mk = async (also: object) =>
      (
        (await askBook(book, 'customer.create', {
          kind: 'person',
          name: long,
          phones: [{ raw: '13800138000', label: 'mobile' }],
          ...also,
        })) as { id: string }
      ).id;
    const a = await mk({
      company: language === 'en' ? 'Northern Harbours' : '北方港口机械',
      title: language === 'en' ? 'Buyer' : '采购',
      tags: ['VIP'],
      note: 'A',
      emails: ['a@example.com'],
      personal: 'tea',
      custom: { 血型: 'O' },
      sensitive: ['personal'],
      doNotContact: ['sms'],
      refusals: [{ channel: 'sms', on: '2026-10-02', source: language === 'en' ? 'replied R' : '回复R' }],
      consent: [
        { channel: 'email', basis: language === 'en' ? 'ticked when signing' : '签单时勾选', on: '2026-01-05' },
      ],
    });
    await mk({
      company: language === 'en' ? 'Northern Harbours Co., Ltd.' : '北方港口机械有限公司',
      tags: ['B'],
      note: 'Some longer words about them that go on for a while, so that the cell wraps onto the next line.',
      emails: ['b@example.com'],
      wechat: 'harbour',
      intent: { code: 'interested', since: '2026-11-01' },
    });
    await askBook(book, 'customer.create', {
      kind: 'person',
      name: language === 'en' ? 'Jane Roe' : '李小雨',
      phones: [{ raw: '13800138000', label: 'mobile' }],
    });
    const entrance = await open({ locale: language === 'en' ? 'en-GB' : 'zh-CN', today: '2026-11-23' });
    const page = entrance.page();
    const go = (r: string) =>
      page.evaluate((to) => {
        window.location.hash = `#${to}`;
      }, r);
    const shot = async (n: string) => {
      await page.waitForTimeout(900);
      await page.screenshot({ path: `${OUT}/${n}-${language}.png` });
    };
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await go('/doubles');
    await shot('doubles');
    await page
      .getByRole('button', { name: t('doubles:compare') })
      .first()
      .click()
      .catch(() => undefined);
    await page
      .getByText(t('doubles:compare'), { exact: true })
      .first()
      .click()
      .catch(() => undefined);
    await shot('merge');
    await page
      .getByRole('dialog')
      .getByRole('region', { name: t('doubles:merge.result') })
      .evaluate((e) => e.scrollIntoView({ block: 'end' }))
      .catch(() => undefined);
    await shot('merge-end');
    await page.keyboard.press('Escape');
    await page.getByRole('tab').nth(1).click();
    await shot('household');
    await go(`/customer/${a}`);
    await page.waitForTimeout(800);
    await page.getByRole('button', { name: t('privacy:edit') }).evaluate((e) => e.scrollIntoView());
    await shot('panel');
    await page.getByRole('button', { name: t('privacy:edit') }).click();
    await page.getByRole('dialog').getByRole('checkbox').nth(1).click();
    await shot('privacy');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: t('dossier:act.more'), exact: true }).click();
    await shot('menu');
    await page.getByRole('menuitem', { name: t('privacy:menu.erase') }).click();
    await shot('erase');
    await page.keyboard.press('Escape');
    await go(`/everything/${sample.toldId}`);
    await shot('everything');
    await go('/retention');
    await shot('retention-empty');
    await askBook(book, 'settings.get', {}).catch(() => undefined);
    await page.keyboard.press('n');
    await page.waitForTimeout(500);
    await page.keyboard.insertText(long);
    await page.keyboard.press('Tab');
    await page.keyboard.insertText('13800138000');
    await page.keyboard.press('Enter');
    await shot('new');
    await entrance.close();
    const late = await open({ locale: 'zh-CN', today: '2031-11-24' });
    await late.page().evaluate(() => {
      window.location.hash = '#/retention';
    });
    await late.page().waitForTimeout(2500);
    await late.page().screenshot({ path: `${OUT}/retention-${language}.png` });
  });
