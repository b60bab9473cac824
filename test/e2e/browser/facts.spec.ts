import { expect, type Page } from '@playwright/test';
import type { Language } from '../../../shared/domain/record.ts';
import { translator } from '../../../shared/i18n/translate.ts';
import { findBarriers, sidewaysScroll } from '../../helpers/check-reach.ts';
import { tabTo } from '../tab-to.ts';
import { test } from './browser-test.ts';
import { TOLD, TOLD_IN_ENGLISH } from './screens.ts';

/** Nothing in this file touches a mouse: every step is a key. */

async function openBy(page: Page, language: Language, name: string): Promise<void> {
  await page.keyboard.press('Control+k');
  const palette = page.getByRole('dialog', { name: translator(language)('palette:title') });
  await expect(palette.getByRole('combobox')).toBeFocused();
  await page.keyboard.type(name);
  await expect(palette.getByRole('option').first()).toContainText(name);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText(name);
}

for (const language of ['en', 'zh-CN'] as const) {
  test(`a field of one’s own is made and filled in, and a fact is marked as sensitive: ${language}`, async ({
    openSample,
  }) => {
    test.slow();
    const t = translator(language);
    const entrance = await openSample({ look: { language } });
    const page = entrance.page();
    const name = language === 'en' ? TOLD_IN_ENGLISH : TOLD;
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.goto(`${new URL(page.url()).origin}/#/settings?at=own-fields`);
    await tabTo(page, page.getByRole('button', { name: t('facts:own.add') }));
    await page.keyboard.press('Enter');
    await page.keyboard.type('Q1');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('list', { name: t('facts:own.title') })).toContainText('Q1');
    expect(await findBarriers(page)).toEqual([]);

    await openBy(page, language, name);
    const own = page.getByRole('region', { name: t('dossier:group.custom') });
    await tabTo(page, own.getByRole('button', { name: new RegExp(t('facts:group.more', { count: 4 })) }));
    await page.keyboard.press('Enter');
    const fact = own.getByTitle(t('dossier:fact.edit', { what: 'Q1' }), { exact: true });
    await tabTo(page, fact);
    await page.keyboard.press('Enter');
    await page.keyboard.type('about 12');
    await page.keyboard.press('Enter');
    await expect(own.getByText(t('facts:own.numberWrong'))).toBeVisible();
    await page.keyboard.press('Control+a');
    await page.keyboard.type('1,200');
    await page.keyboard.press('Enter');
    await expect(fact).toHaveText('1200');

    const who = page.getByRole('region', { name: t('dossier:group.person') });
    const marks = who.getByRole('button', { name: t('facts:lock.marks') });
    await marks.focus();
    await page.keyboard.press('Enter');
    const lock = who.getByRole('button', { name: t('facts:lock.on', { what: t('facts:field.car') }) });
    await tabTo(page, lock);
    await page.keyboard.press('Enter');
    await expect(who.getByRole('button', { name: t('facts:lock.off', { what: t('facts:field.car') }) })).toBeVisible();
    await page.keyboard.press('Control+z');
    await expect(lock).toBeVisible();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      expect(await findBarriers(page)).toEqual([]);
    }
    expect(await sidewaysScroll(page)).toBe(0);
    expect(entrance.faults).toEqual([]);
  });
}
