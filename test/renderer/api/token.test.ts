import { describe, expect, it } from 'vitest';
import { takeToken, tokenOf } from '../../../renderer/api/token.ts';
import { makeFakePage } from '../../helpers/fake-page.ts';

const TOKEN = 'aB3_-'.repeat(9).slice(0, 43);

describe('the token of the browser entrance', () => {
  it('is taken out of the address at once and survives a reload of the tab', () => {
    const { page, replaced } = makeFakePage(`#token=${TOKEN}`);
    takeToken(page);
    expect([tokenOf(page), replaced]).toEqual([TOKEN, ['/']]);
  });

  it.each(['', '#/today', '#token=', `#token=${TOKEN}x`, '#token=<script>'])('is not found in %j', (hash) => {
    const { page, replaced } = makeFakePage(hash);
    takeToken(page);
    expect([tokenOf(page), replaced]).toEqual(['', []]);
  });
});
