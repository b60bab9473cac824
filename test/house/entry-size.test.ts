import { describe, expect, it } from 'vitest';
import { firstLoads } from '../tools/entry-size.ts';

const chunks = {
  'index.html': { file: 'main.js', isEntry: true, imports: ['_zod.js'] },
  'app/start.tsx': { file: 'start.js', imports: ['_react.js', '_zod.js'] },
  'app/pages/today.tsx': { file: 'today.js', imports: ['_react.js'] },
  '../shared/i18n/en/texts.ts': { file: 'en.js' },
  '../shared/i18n/zh-CN/texts.ts': { file: 'zh.js' },
  '_react.js': { file: 'react.js', imports: ['_zod.js'] },
  '_zod.js': { file: 'zod.js' },
};

describe('what counts as the first load', () => {
  it('is the entry, the start and one language with their static imports, each once, and no page', () => {
    expect(firstLoads(chunks)).toEqual([
      ['main.js', 'start.js', 'en.js', 'zod.js', 'react.js'],
      ['main.js', 'start.js', 'zh.js', 'zod.js', 'react.js'],
    ]);
  });

  it.each(['index.html', 'app/start.tsx', 'shared/i18n'])('is unknown, not light, without %s', (gone) => {
    const left = Object.entries(chunks).filter(([name]) => !name.includes(gone));
    expect(firstLoads(Object.fromEntries(left))).toEqual([]);
  });
});
