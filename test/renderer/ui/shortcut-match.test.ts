import { describe, expect, it } from 'vitest';
import { comboOf, isSingleKey, type KeyPress, mayTake } from '../../../renderer/ui/shortcut-match.ts';

const press = (key: string, held: Partial<KeyPress> = {}): KeyPress => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  isComposing: false,
  keyCode: 0,
  ...held,
});

describe('comboOf', () => {
  it.each([
    ['l', press('l'), 'l'],
    ['capital L', press('L', { shiftKey: true }), 'shift+l'],
    ['Ctrl K', press('k', { ctrlKey: true }), 'mod+k'],
    ['Command K', press('k', { metaKey: true }), 'mod+k'],
    ['Ctrl Shift Z', press('Z', { ctrlKey: true, shiftKey: true }), 'mod+shift+z'],
    ['a question mark, whatever keys it takes', press('?', { shiftKey: true }), '?'],
    ['the space bar', press(' '), 'space'],
    ['Shift and an arrow', press('ArrowDown', { shiftKey: true }), 'shift+arrowdown'],
  ])('reads %s', (_, pressed, combo) => {
    expect(comboOf(pressed)).toBe(combo);
  });

  it('reads nothing while an input method composes', () => {
    expect([comboOf(press('l', { isComposing: true })), comboOf(press('Process', { keyCode: 229 }))]).toEqual([
      undefined,
      undefined,
    ]);
  });
});

describe('mayTake', () => {
  it('leaves letters, Enter and the native undo to a field, but not Ctrl K', () => {
    const taken = ['l', 'enter', 'escape', 'mod+z', 'mod+k'].filter((combo) => mayTake(combo, 'field', true));
    expect(taken).toEqual(['mod+k']);
  });

  it('leaves Enter and Space to a button', () => {
    expect(['enter', 'space', 'l'].filter((combo) => mayTake(combo, 'control', true))).toEqual(['l']);
  });

  it('leaves letters to a menu, which looks up by them', () => {
    expect(['l', 'arrowdown', 'mod+k'].filter((combo) => mayTake(combo, 'choice', true))).toEqual(['mod+k']);
  });

  it('takes no single key once they are switched off', () => {
    const combos = ['l', 'shift+l', '?', 'escape', 'mod+k'];
    expect(combos.filter((combo) => mayTake(combo, 'page', false))).toEqual(['escape', 'mod+k']);
    expect(combos.filter(isSingleKey)).toEqual(['l', 'shift+l', '?']);
  });
});
