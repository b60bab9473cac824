import { describe, expect, it } from 'vitest';
import { NAMESPACES, TEXTS } from '../../../shared/i18n/texts.ts';

/** Every sentence of a namespace by its dotted key. */
function flat(texts: object, under = ''): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(texts).flatMap(([key, value]: [string, unknown]) =>
      typeof value === 'object' && value !== null
        ? [...flat(value, `${under}${key}.`)]
        : [[`${under}${key}`, String(value)] as const],
    ),
  );
}

const placeholders = (text: string): string[] => [...new Set(text.match(/\{\{[^}]+\}\}/g))].sort();

describe.each(NAMESPACES)('the sentences of "%s"', (namespace) => {
  const zh = flat(TEXTS['zh-CN'][namespace]);
  const en = flat(TEXTS.en[namespace]);

  it('exist in both languages, English with one more form for a single thing', () => {
    const one = [...zh.keys()].filter((key) => key.endsWith('_other')).map((key) => key.replace(/_other$/, '_one'));
    expect([...en.keys()].sort()).toEqual([...new Set([...zh.keys(), ...one])].sort());
  });

  it('take the same variables in both languages', () => {
    const uneven = [...zh].filter(
      ([key, text]) => placeholders(text).join() !== placeholders(en.get(key) ?? '').join(),
    );
    expect(uneven).toEqual([]);
  });

  it('are never empty', () => {
    const empty = [...zh, ...en].filter(([, text]) => text.trim() === '');
    expect(empty).toEqual([]);
  });
});
