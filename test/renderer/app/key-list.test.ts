import { describe, expect, it } from 'vitest';
import { byWords, keyCaps } from '../../../renderer/app/key-list.tsx';

const run = () => undefined;

describe('the list of keys', () => {
  it('writes two keys for one thing on one line, and leaves out what is off or has no words', () => {
    const bound = [
      { combo: 'mod+shift+z', run, label: 'Redo' },
      { combo: 'l', run, label: 'Log' },
      { combo: 'mod+y', run, label: 'Redo' },
      { combo: 's', run, label: 'Snooze', off: true },
      { combo: 'escape', run },
    ];
    expect(byWords(bound)).toEqual([
      { words: 'Redo', combos: ['mod+shift+z', 'mod+y'] },
      { words: 'Log', combos: ['l'] },
    ]);
  });

  it('names the keys as they are on the keyboard', () => {
    expect([keyCaps('mod+shift+z', false), keyCaps('mod+k', true), keyCaps('arrowdown', false)]).toEqual([
      ['Ctrl', 'Shift', 'Z'],
      ['⌘', 'K'],
      ['↓'],
    ]);
  });
});
