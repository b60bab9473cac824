import { expect } from '@playwright/test';
import { test } from './browser-test.ts';
test('look', async ({ openSample }) => {
  const e = await openSample({ look: { language: 'zh-CN' } });
  const p = e.page();
  await expect(p.getByRole('navigation')).toBeVisible();
  await p.waitForTimeout(800);
  await p.screenshot({ path: '/tmp/wide.png' });
  await p.setViewportSize({ width: 1000, height: 700 });
  await p.waitForTimeout(300);
  await p.getByRole('navigation').getByRole('link').nth(1).hover();
  await p.waitForTimeout(700);
  await p.screenshot({ path: '/tmp/rail.png' });
  await p.keyboard.press('Escape');
  await p.mouse.move(600, 300);
  await p.getByRole('navigation').getByRole('link').nth(1).focus();
  for (let i = 0; i < 2; i++) await p.keyboard.press('Tab');
  await p.waitForTimeout(200);
  await p.screenshot({ path: '/tmp/rail-focus.png' });
  console.log(await p.getByRole('navigation').ariaSnapshot());
  console.log('faults', e.faults);
});
test('day', async ({ openSample, sample }) => {
  const e = await openSample();
  const p = e.page();
  await p.goto(p.url().replace(/#.*/, '') + `#/customer/${sample.toldId}`);
  await p.waitForTimeout(800);
  await p.keyboard.press('l');
  await p.waitForTimeout(600);
  console.log(await p.getByRole('dialog').ariaSnapshot());
  const b = p
    .getByRole('dialog')
    .getByRole('button', { name: /calendar|Choose/i })
    .first();
  await p.screenshot({ path: '/tmp/day0.png' });
  await b.click();
  await p.waitForTimeout(600);
  await p.screenshot({ path: '/tmp/day.png' });
  console.log('faults', e.faults);
  await p.keyboard.press('ArrowRight');
  await p.keyboard.press('Enter');
  await p.waitForTimeout(300);
  await p.screenshot({ path: '/tmp/day2.png' });
});
