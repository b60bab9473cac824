import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  canMeet,
  isTaken,
  KEY_COMMAND_NAMES,
  KEY_COMMANDS,
  KEY_PLACES,
  keyCaps,
  keyOf,
  rivalsOf,
} from '../../../renderer/ui/key-commands.ts';

describe('the keys of commands', () => {
  it('are never the same for two that one page hears', () => {
    const rivals = KEY_COMMAND_NAMES.flatMap((name) => {
      const rivals = rivalsOf(name, KEY_COMMANDS[name].combo, {});
      return rivals.length === 0 ? [] : [[name, ...rivals]];
    });
    expect(rivals).toEqual([]);
  });

  it('are none of the system, of fields, or a digit', () => {
    expect(KEY_COMMAND_NAMES.filter((name) => isTaken(KEY_COMMANDS[name].combo))).toEqual([]);
  });

  it('are those the rep chose, and none where they took one away', () => {
    expect([keyOf('log', { log: 'f' }), keyOf('log', { log: '' }), keyOf('log', { skip: 'f' })]).toEqual([
      'f',
      undefined,
      'l',
    ]);
  });

  it('meet alike from both sides', () => {
    const place = fc.constantFrom(...KEY_PLACES);
    fc.assert(fc.property(place, place, (a, b) => canMeet(a, b) === canMeet(b, a)));
  });

  it.each([
    'mod+c',
    'mod+v',
    'mod+q',
    'enter',
    'tab',
    'escape',
    '7',
    'f5',
    'alt+f4',
    'arrowdown',
    'shift+tab',
    'mod+shift+i',
  ])('cannot be %s', (combo) => expect(isTaken(combo)).toBe(true));

  it('are written as they are on the keyboard', () => {
    expect([
      keyCaps('mod+shift+z', false),
      keyCaps('mod+k', true),
      keyCaps('arrowdown', false),
      keyCaps('+', false),
    ]).toEqual([['Ctrl', 'Shift', 'Z'], ['⌘', 'K'], ['↓'], ['+']]);
  });
});
