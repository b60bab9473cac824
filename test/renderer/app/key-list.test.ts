import { describe, expect, it } from 'vitest';
import { byWords } from '../../../renderer/app/key-list.tsx';

const run = () => undefined;
const command = undefined;

describe('the list of keys', () => {
  it('writes two keys for one thing on one line, and leaves out what is off, has no words or no key', () => {
    const bound = [
      { combo: 'mod+shift+z', command, run, label: 'Redo' },
      { combo: 'l', command, run, label: 'Log' },
      { combo: 'mod+y', command, run, label: 'Redo' },
      { combo: 's', command, run, label: 'Snooze', off: true },
      { combo: undefined, command: 'edit' as const, run, label: 'Edit' },
      { combo: 'escape', command, run },
    ];
    expect(byWords(bound)).toEqual([
      { words: 'Redo', combos: ['mod+shift+z', 'mod+y'] },
      { words: 'Log', combos: ['l'] },
    ]);
  });
});
