import { describe, expect, it } from 'vitest';
import { fieldIsWorded, fieldWords } from '../../../../renderer/features/change/field-words.ts';
import { UNTOLD, UNTOLD_RECORDS } from '../../../../renderer/features/change/untold.ts';
import { COLLECTION_NAMES, COLLECTIONS } from '../../../../shared/domain/book.ts';
import { RecordShape } from '../../../../shared/domain/record.ts';
import { translator } from '../../../../shared/i18n/translate.ts';

/** Every field of every record that a rep can change, but for the plumbing that is never told. */
const FIELDS = COLLECTION_NAMES.filter((name) => !UNTOLD_RECORDS.has(name)).flatMap((name) =>
  Object.keys((COLLECTIONS[name] as unknown as { shape: object }).shape)
    .filter((field) => !(field in RecordShape) && !UNTOLD.has(field))
    .map((field) => [name, field] as const),
);

describe.each(['zh-CN', 'en'] as const)('the history in %s', (language) => {
  const t = translator(language);

  it('has words for every field of every record', () => {
    const unworded = FIELDS.filter(([name, field]) => !fieldIsWorded(t, name, field));
    expect(unworded.map((one) => one.join('.'))).toEqual([]);
  });

  it('never calls two fields of one record the same', () => {
    const doubles = COLLECTION_NAMES.flatMap((name) => {
      const words = FIELDS.filter(([collection]) => collection === name).map(([, field]) => fieldWords(t, name, field));
      return words.filter((one, at) => words.indexOf(one) !== at).map((one) => `${name}: ${one}`);
    });
    expect(doubles).toEqual([]);
  });
});
