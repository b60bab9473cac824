import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ScriptFacts } from '../../../electron/scripts/field.ts';
import { FIELDS } from '../../../electron/scripts/fields.ts';
import { fill, textOf, unknownFields } from '../../../electron/scripts/fill.ts';
import { scriptFacts } from './script-facts.ts';

const filled = (text: string, told: Partial<ScriptFacts['dossier']> = {}, byHand = {}) =>
  fill(text, { facts: scriptFacts(told), language: 'zh-CN', byHand });

/** A brace field, whoever wrote it. */
const BRACES = /\{[^{}\n]*\}/;

describe('a script', () => {
  it('says what the dossier knows, by the word of either language or the code', () => {
    expect(textOf(filled('{称呼}，{salutation}，{ SALUTATION }'))).toBe('张测试，张测试，张测试');
  });

  it('leaves a gap where the book does not know, and is no text as long as it has one', () => {
    const pieces = filled('{称呼}，{时间}见');
    expect(pieces).toEqual([
      { kind: 'filled', field: 'salutation', label: '称呼', text: '张测试', byHand: false },
      { kind: 'text', text: '，' },
      { kind: 'gap', field: 'when', label: '时间', known: true },
      { kind: 'text', text: '见' },
    ]);
    expect(textOf(pieces)).toBeUndefined();
  });

  it('takes what is written into a gap, and lets the rep say it otherwise than the book', () => {
    expect(textOf(filled('{时间}{称呼}', {}, { when: '周六十点', salutation: '老张' }))).toBe('周六十点老张');
  });

  it('does not take a blank for an answer', () => {
    expect(textOf(filled('{时间}', {}, { when: '  ' }))).toBeUndefined();
  });

  it('tells of a field nobody knows, and does not print it', () => {
    expect(unknownFields('{称呼}{姓明}{姓明}{toString}')).toEqual(['姓明', 'toString']);
    expect(filled('{姓明}')).toEqual([{ kind: 'gap', field: '姓明', label: '姓明', known: false }]);
  });

  it('prints no brace field, whatever is written in it, in the dossier or into its gaps', () => {
    const bit = fc.oneof(
      fc.string(),
      fc.constantFrom('{', '}', '{name}', '{{', '}}', '{称呼}', ...FIELDS.map(({ code }) => `{${code}}`)),
    );
    const words = fc.array(bit, { maxLength: 8 }).map((bits) => bits.join(''));
    const gaps = fc.dictionary(fc.constantFrom(...FIELDS.map(({ code }) => code)), words);
    fc.assert(
      fc.property(words, words, gaps, (text, name, byHand) => {
        const facts = scriptFacts({}, { name, wanted: name });
        const pieces = fill(text, { facts, language: 'zh-CN', byHand });
        const printed = pieces.map((piece) => (piece.kind === 'gap' ? '' : piece.text)).join('');
        return !BRACES.test(printed) && !printed.includes('{');
      }),
    );
  });

  it('filled once more stays as it is', () => {
    fc.assert(
      fc.property(fc.string(), fc.string({ minLength: 1 }), (text, name) => {
        const once = textOf(filled(text, {}, { name }));
        return once === undefined || textOf(filled(once)) === once;
      }),
    );
  });
});
