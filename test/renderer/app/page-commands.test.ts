import { describe, expect, it, vi } from 'vitest';
import { commandsFor } from '../../../renderer/app/commands.ts';
import { dayCommands, pageCommands } from '../../../renderer/app/page-commands.ts';
import { PLACE } from '../../../renderer/app/places.ts';
import { asDay } from '../../../shared/domain/day.ts';
import type { Language } from '../../../shared/domain/record.ts';
import { translator } from '../../../shared/i18n/translate.ts';

const TODAY = asDay('2026-11-23');

function paths(query: string, language: Language = 'en'): string[] {
  const go = vi.fn();
  for (const { run } of dayCommands({ t: translator(language), language, today: TODAY, go }, query)) run();
  return go.mock.calls.flat() as string[];
}

describe('a day typed into the palette', () => {
  it.each([
    [
      'en',
      'next friday',
      ['/today/2026-12-04', '/calendar?at=2026-12-04', '/today/2026-11-27', '/calendar?at=2026-11-27'],
    ],
    ['en', '2026-12-01', ['/today/2026-12-01', '/calendar?at=2026-12-01']],
    ['zh-CN', '下周三', ['/today/2026-12-02', '/calendar?at=2026-12-02']],
    ['zh-CN', '2026-08-15', ['/calendar?at=2026-08-15']],
    ['zh-CN', '7781', []],
    ['zh-CN', '1', []],
    ['en', 'Zhang Friday', []],
    ['en', '', []],
  ] as const)('%s: %s goes to %j', (language, query, to) => {
    expect(paths(query, language)).toEqual(to);
  });

  it('without its year may be the last one or the next', () => {
    expect(paths('8月15', 'zh-CN')).toContain('/calendar?at=2026-08-15');
  });
});

describe('what has a key on the page', () => {
  it('stands in the palette under its words with the key it has now; what works in the whole window stands there already', () => {
    const run = vi.fn();
    const shown = pageCommands([
      { command: 'log', combo: 'l', label: 'Log', run },
      { command: 'edit', combo: 'f', label: 'Edit', run },
      { command: 'script', combo: undefined, label: 'Say', run },
      { command: 'callback', combo: 'c', label: 'Call', run, off: true },
      { command: undefined, combo: 'escape', run },
    ]);
    expect(shown.map(({ label, keyCap }) => [label, keyCap])).toEqual([
      ['Edit', 'F'],
      ['Say', undefined],
    ]);
  });

  it('leaves no page out that a rep can go to', () => {
    const go = vi.fn();
    const desk = new Proxy({}, { get: () => vi.fn() }) as Parameters<typeof commandsFor>[0]['desk'];
    const means = { t: translator('en'), desk, go, exportCalendar: vi.fn(), change: vi.fn() };
    for (const { run } of commandsFor(means)('')) run();
    const gone = new Set(go.mock.calls.flat());
    expect(Object.values(PLACE).filter((path) => !gone.has(path))).toEqual([PLACE.firstRun]);
  });
});
