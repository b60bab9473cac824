import { describe, expect, it } from 'vitest';
import { type Command, matchingCommands, moveTo } from '../../../../renderer/features/palette/command.ts';
import { matchedParts } from '../../../../renderer/features/palette/matched-parts.ts';

const shown = (text: string, query: string): string =>
  matchedParts(text, query)
    .map(({ text: part, hit }) => (hit ? `[${part}]` : part))
    .join('');

describe('what of a text the query matched', () => {
  it.each([
    ['Zhang Ceshi', 'ces', 'Zhang [Ces]hi'],
    ['测试甲', '试', '测[试]甲'],
    ['199 0000 0123', '00123', '199 000[0 0123]'],
    ['199 0000 0123', '0123', '199 0000 [0123]'],
    ['测试甲', 'csj', '[测试甲]'],
    ['测试甲', 'ceshi', '测试甲'],
    ['测试甲', '', '测试甲'],
    ['Zhang Ceshi', 'example zhang', '[Zhang] Ceshi'],
    ['', 'x', ''],
    ['Room 12', 'abc 12', 'Room [12]'],
  ])('in %j of %j is %j', (text, query, expected) => {
    expect(shown(text, query)).toBe(expected);
  });
});

describe('commands', () => {
  const command = (id: string, label: string, also?: string): Command => ({
    id,
    icon: 'log',
    label,
    run: () => undefined,
    ...(also === undefined ? {} : { also }),
  });
  const all = [command('import', '导入通讯录', 'import contacts'), command('light', 'Light')];

  it('are found by their label or in the other language, and all stand there before anything is typed', () => {
    const ids = (query: string) => matchingCommands(all, query).map(({ id }) => id);
    expect([ids('导入'), ids('import con'), ids('LIGHT'), ids(''), ids('nothing')]).toEqual([
      ['import'],
      ['import'],
      ['light'],
      ['import', 'light'],
      [],
    ]);
  });

  it('are walked round the ends', () => {
    expect([moveTo(0, -1, 3), moveTo(2, 1, 3), moveTo(0, 1, 3), moveTo(0, 1, 0)]).toEqual([2, 0, 1, 0]);
  });
});
