import { describe, expect, it } from 'vitest';
import { FAILURE_CODES } from '../../../shared/contract/failure.ts';
import { translator } from '../../../shared/i18n/translate.ts';

describe('translator', () => {
  it('counts in both languages', () => {
    const say = (count: number) => [
      translator('zh-CN')('ui:selected', { count }),
      translator('en')('ui:nav.unsaved', { count }),
    ];
    expect([say(1), say(3)]).toEqual([
      ['已选 1 位', '1 entry not saved'],
      ['已选 3 位', '3 entries not saved'],
    ]);
  });

  it('keeps angle brackets and ampersands as they are, for nothing here is HTML', () => {
    expect(translator('en')('ui:removeNamed', { name: 'A & B <C>' })).toBe('Remove “A & B <C>”');
  });

  it('has its own sentence for every failure in either language', () => {
    const both = (['zh-CN', 'en'] as const).map(
      (language) => new Set(FAILURE_CODES.map((code) => translator(language)(`failure:${code}`))).size,
    );
    expect(both).toEqual([FAILURE_CODES.length, FAILURE_CODES.length]);
  });
});
