import { describe, expect, it } from 'vitest';
import {
  changeOf,
  customOf,
  listChange,
  partChange,
  wordsOf,
} from '../../../../renderer/features/customer/fact-fields.ts';
import { makeCustomer } from '../../../helpers/make-dossier.ts';

describe('a fact that is words', () => {
  it('is written tidied, and emptied by writing nothing', () => {
    expect(changeOf('company', ' 测试公司 ')).toEqual({ patch: { company: '测试公司' } });
    expect(changeOf('company', '  ')).toEqual({ patch: {}, clear: ['company'] });
    expect(changeOf('nameReading', '')).toEqual({ patch: {}, clear: ['nameReading'] });
  });

  it('never clears a name: the book refuses an empty one', () => {
    expect(changeOf('name', '')).toEqual({ patch: { name: '' } });
  });

  it('shows a reading only where the rep gave one', () => {
    expect(wordsOf(makeCustomer(), 'nameReading')).toBe('');
    const nameKey = { sort: 'qin2', search: 'qin', override: 'qín' };
    expect(wordsOf(makeCustomer({ nameKey }), 'nameReading')).toBe('qín');
  });
});

describe('a part of the archive', () => {
  it('is written field by field, and goes with its last words', () => {
    const customer = makeCustomer({ traits: { habits: 'late', seen: 'clean' } });
    expect(partChange(customer, 'traits', 'habits', ' early ')).toEqual({
      patch: { traits: { seen: 'clean', habits: 'early' } },
    });
    expect(partChange(makeCustomer({ traits: { habits: 'late' } }), 'traits', 'habits', ' ')).toEqual({
      patch: {},
      clear: ['traits'],
    });
  });
});

describe('a list of things', () => {
  it('goes with the last of them', () => {
    expect(listChange('sensitive', ['diet'])).toEqual({ patch: { sensitive: ['diet'] } });
    expect(listChange('sensitive', [])).toEqual({ patch: {}, clear: ['sensitive'] });
  });
});

describe('a custom field', () => {
  it('is changed under its own heading and taken away when emptied, the others staying', () => {
    expect(customOf({ a: '1', b: '2' }, 'a', ' 3 ')).toEqual({ custom: { a: '3', b: '2' } });
    expect(customOf({ a: '1', b: '2' }, 'a', '')).toEqual({ custom: { b: '2' } });
    expect(customOf({}, 'c', 'x')).toEqual({ custom: { c: 'x' } });
  });
});
