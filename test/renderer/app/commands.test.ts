import { describe, expect, it, vi } from 'vitest';
import { commandsFor } from '../../../renderer/app/commands.ts';
import type { Desk } from '../../../renderer/app/desk.ts';
import { matchingCommands } from '../../../renderer/features/palette/command.ts';
import type { Language } from '../../../shared/domain/record.ts';
import { translator } from '../../../shared/i18n/translate.ts';

function makeMeans(language: Language = 'en') {
  const desk: Desk = {
    log: vi.fn(),
    find: vi.fn(),
    newCustomer: vi.fn(),
    undo: vi.fn(),
    redo: vi.fn(),
    objection: vi.fn(),
    showKeys: vi.fn(),
    tell: vi.fn(),
    refuse: vi.fn(),
  };
  return { t: translator(language), desk, go: vi.fn(), exportCalendar: vi.fn(), change: vi.fn() };
}

const ids = (language: Language, query: string): string[] =>
  matchingCommands(commandsFor(makeMeans(language))(query), query).map(({ id }) => id);

describe('what the palette can do', () => {
  it('is found in the other language too', () => {
    expect([ids('en', '导出'), ids('zh-CN', 'export'), ids('zh-CN', 'dark')]).toEqual([
      ['export', 'new-named'],
      ['export', 'new-named'],
      ['dark', 'new-named'],
    ]);
  });

  it('offers a new customer of the name or the whole number that was typed, but not of four digits', () => {
    const typed = ['Zhang Ceshi', '199 0000 0123', '0123'].map((query) => ids('en', query));
    expect([...typed, ids('en', ' ').includes('new-named')]).toEqual([['new-named'], ['new-named'], [], false]);
  });

  it('has one id for each, and each does one thing', () => {
    const means = makeMeans();
    const commands = commandsFor(means)('Zhang Ceshi');
    expect(new Set(commands.map(({ id }) => id)).size).toBe(commands.length);
    for (const { run } of commands) run();
    expect(means.go.mock.calls.flat()).toEqual([
      '/import',
      '/today?at=spread',
      '/gifts/to-buy?at=new',
      '/today',
      '/customers',
      '/calendar',
      '/products',
      '/library',
      '/report',
      '/settings',
      '/proposals',
      '/ledger',
      '/gifts',
      '/gaps',
      '/keys',
      '/dates',
      '/greetings',
      '/activity',
      '/playbooks',
      '/doubles',
      '/retention',
      '/bin',
    ]);
    expect(means.change.mock.calls.flat()).toEqual([
      { language: 'zh-CN' },
      { language: 'en' },
      { theme: 'light' },
      { theme: 'dark' },
      { theme: 'system' },
      { density: 'compact' },
      { density: 'comfortable' },
    ]);
    expect(means.desk.newCustomer).toHaveBeenLastCalledWith('Zhang Ceshi');
  });
});
