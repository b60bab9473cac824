import { describe, expect, it } from 'vitest';
import { entryFiles } from '../tools/entry-size.ts';

describe('the weight of the entry', () => {
  it('counts what the entry imports statically, each once, and nothing that comes later', () => {
    const chunks = {
      'main.tsx': { file: 'main.js', isEntry: true, imports: ['_react', '_ui'] },
      _react: { file: 'react.js' },
      _ui: { file: 'ui.js', imports: ['_react'] },
      'pages/report.tsx': { file: 'report.js', imports: ['_react'] },
    };
    expect(entryFiles(chunks)).toEqual(['main.js', 'react.js', 'ui.js']);
  });
});
