import { expect } from '@playwright/test';
import { askBook, changeSettings, idOf, tellBook } from '../../helpers/prepare-book.ts';
import { readPdf } from '../../helpers/read-pdf.ts';
import { checkCard } from '../check-card.ts';
import { test } from './browser-test.ts';

const LONG = '喜欢慢慢谈，先看样品再问价，家里人说了算。'.repeat(300);
const WORD = 'unbroken'.repeat(100);

test('a card stays one page however long the texts of the customer are', async ({ open, book }) => {
  await tellBook(['new', book]);
  await changeSettings(book, { language: 'zh-CN', repName: WORD.slice(0, 200) });
  await askBook(book, 'customer.create', {
    kind: 'person',
    name: `欧阳示例${'很长的名字'.repeat(30)}`,
    company: '示例股份有限公司'.repeat(20),
    title: WORD.slice(0, 400),
    personal: LONG,
    wanted: WORD,
    note: `${LONG}\n`.repeat(3).slice(0, 19_000),
    addresses: [{ text: LONG.slice(0, 480) }],
    emails: Array.from({ length: 20 }, (_, i) => `${i}.${'long'.repeat(20)}@example.com`),
    phones: Array.from({ length: 20 }, (_, i) => ({ raw: `199 0000 01${i + 10}`, label: 'mobile' })),
  });
  const id = await idOf(book, '欧阳示例');
  const entrance = await open();
  const page = entrance.page();
  for (const size of ['A5', 'A4'] as const) {
    await page.goto(`${new URL(page.url()).origin}/#/card/${id}?size=${size}`);
    await expect(page.locator('html')).toHaveAttribute('data-ready', 'true');
    await checkCard(await entrance.printed(), { size, name: '欧阳示例', words: ['199 0000 0110'] });
  }
  expect(entrance.faults).toEqual([]);
});

test('a block that is taken off leaves no trace on the paper but its name', async ({ openSample, sample }) => {
  const entrance = await openSample({ look: { language: 'zh-CN' } });
  const page = entrance.page();
  const paper = async (blocks: string) => {
    await page.goto(`${new URL(page.url()).origin}/#/card/${sample.toldId}?size=A4&blocks=${blocks}`);
    await expect(page.locator('html')).toHaveAttribute('data-ready', 'true');
    const [sheet] = await readPdf(await entrance.printed());
    return sheet?.text ?? '';
  };
  expect(await paper('personal,family,wanted,contacts,deals,gifts,notes')).toContain('樟木太太');
  const bare = await paper('');
  expect(bare).toContain('樟木先生');
  for (const secret of ['樟木太太', '像个集装箱', '绿植', '428']) expect(bare).not.toContain(secret);
});
