import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { grouped, judge, takenOver, withKey, withReset } from '../../../../renderer/features/keys/key-choice.ts';
import {
  isTaken,
  KEY_COMMAND_NAMES,
  KEY_COMMANDS,
  keyOf,
  type OwnKeys,
  rivalsOf,
} from '../../../../renderer/ui/key-commands.ts';

describe('a key that is pressed for a command', () => {
  it('is free, taken by the system, or that of another command, which is named', () => {
    expect([
      judge('log', 'q', {}),
      judge('log', 'mod+c', {}),
      judge('log', 'j', {}),
      judge('undo', 'mod+z', {}),
    ]).toEqual([
      { verdict: 'free' },
      { verdict: 'taken' },
      { verdict: 'conflict', rivals: ['next'] },
      { verdict: 'free' },
    ]);
  });

  it('may be that of a command no page hears beside it', () => {
    expect(judge('snooze', 'e', {})).toEqual({ verdict: 'free' });
  });

  it('is taken over: the other command is left without one', () => {
    expect(takenOver({}, 'log', 'j')).toEqual({ log: 'j', next: '' });
  });

  it('is taken from all of them where it comes to work in the whole window', () => {
    expect(takenOver({}, 'log', 'x')).toEqual({ log: 'x', skip: '', toggle: '', putAway: '' });
  });

  it('is not written down when it is what the command has by itself', () => {
    expect([withKey({ log: 'f' }, 'log', 'l'), withReset({ log: 'f', skip: 'z' }, 'log')]).toEqual([{}, { skip: 'z' }]);
  });

  it('comes back at a reset even from whoever has it now', () => {
    expect(withReset({ log: 'f', newCustomer: 'l' }, 'log')).toEqual({ newCustomer: '' });
  });
});

const keys = [...'abcdefghijklmnopqrstuvwxyz', 'mod+c', 'mod+k', '?', '/'];
const press = fc.record({
  command: fc.constantFrom(...KEY_COMMAND_NAMES),
  combo: fc.constantFrom(...keys),
  take: fc.boolean(),
});

describe('whatever is pressed', () => {
  it('no two commands that are heard at once ever have one key, and none a key of the system', () => {
    fc.assert(
      fc.property(fc.array(press, { maxLength: 12 }), (presses) => {
        const own = presses.reduce<OwnKeys>((now, { command, combo, take }) => {
          const verdict = judge(command, combo, now);
          if (verdict.verdict === 'free') return withKey(now, command, combo);
          return verdict.verdict === 'conflict' && take ? takenOver(now, command, combo) : now;
        }, {});
        for (const name of KEY_COMMAND_NAMES) {
          const key = keyOf(name, own);
          if (key === undefined) continue;
          expect(rivalsOf(name, key, own)).toEqual([]);
          expect(key === KEY_COMMANDS[name].combo || !isTaken(key)).toBe(true);
        }
      }),
    );
  });
});

describe('the map', () => {
  it('is narrowed by words or by a key', () => {
    const names = (query: string) => grouped({}, query, (name) => name).flatMap(({ commands }) => commands);
    expect([names('snoo'), names('j'), names('nothing like it')]).toEqual([
      ['snooze', 'snoozeMany'],
      ['next', 'objection'],
      [],
    ]);
    expect(names('')).toHaveLength(KEY_COMMAND_NAMES.length);
  });
});
