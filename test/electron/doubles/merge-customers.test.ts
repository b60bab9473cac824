import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fieldsToChoose, mergeCustomers, pickOf } from '../../../electron/doubles/merge-customers.ts';
import { valueText } from '../../../electron/doubles/value-text.ts';
import type { Customer } from '../../../shared/domain/customer.ts';
import { asDay } from '../../../shared/domain/day.ts';
import { LIST_FIELDS, MERGE_FIELDS, type Picks } from '../../../shared/domain/merge-field.ts';
import { withoutUndefined } from '../../../shared/domain/without-undefined.ts';
import { makeCustomer, stamped } from '../../helpers/make-dossier.ts';

const NOW = '2026-11-23T02:00:00.000Z';
const label = (field: string) => `was ${field}`;
const merged = (kept: Partial<Customer>, gone: Partial<Customer>, picks: Picks = {}) =>
  mergeCustomers({ kept: makeCustomer(kept), gone: makeCustomer({ ...stamped(11), ...gone }) }, picks, label, NOW);

describe('two dossiers made one', () => {
  it('fills what the kept one did not know, and keeps what it knew', () => {
    const one = merged({ company: '海川' }, { company: '海川机电', title: '经理' });
    expect(one).toMatchObject({ company: '海川', title: '经理', custom: { 'was company': '海川机电' } });
  });

  it('puts lists and words together, each item once', () => {
    const one = merged(
      {
        tags: ['a'],
        note: '一',
        emails: ['A@example.com'],
        phones: [{ raw: '138 0013 8000', e164: '+8613800138000', label: 'mobile' }],
      },
      {
        tags: ['a', 'b'],
        note: '二',
        emails: ['a@example.com'],
        phones: [{ raw: '13800138000', e164: '+8613800138000', label: 'mobile' }],
      },
    );
    expect(one).toMatchObject({ tags: ['a', 'b'], note: '一\n二', emails: ['A@example.com'] });
    expect(one.phones).toHaveLength(1);
  });

  it('never lets a refusal get lost, whatever is chosen', () => {
    const refusals = [{ channel: 'sms' as const, on: asDay('2026-01-02') }];
    const one = merged({ doNotContact: ['call'] }, { doNotContact: ['sms'], refusals, sensitive: ['personal'] });
    expect(one).toMatchObject({ doNotContact: ['call', 'sms'], refusals, sensitive: ['personal'] });
  });

  it('keeps to ourselves what was sensitive, also where it finds no place any more', () => {
    const one = merged({ diet: '素', hometown: '湘' }, { hometown: '粤', sensitive: ['hometown'] });
    expect(one).toMatchObject({ hometown: '湘', custom: { 'was hometown': '粤' } });
    expect(one.sensitive).toEqual(['hometown', 'custom:was hometown']);
  });

  it('gives nobody up because one of the two was', () => {
    const givenUp = { on: asDay('2026-01-02'), reason: 'other' };
    expect(merged({ givenUp }, {}).givenUp).toBeUndefined();
    expect(merged({}, { givenUp }).givenUp).toBeUndefined();
    expect(merged({ givenUp }, { givenUp }).givenUp).toEqual(givenUp);
  });

  it('takes the other name with its reading when that one is chosen', () => {
    const nameKey = { sort: 'yun2', search: 'yun' };
    const one = merged({ name: '云' }, { name: '云青柑', nameKey }, { name: 'gone' });
    expect(one).toMatchObject({ name: '云青柑', nameKey, custom: { 'was name': '云' } });
  });

  it('was added on the day the first of them was', () => {
    expect(merged({ addedOn: asDay('2026-09-01') }, { addedOn: asDay('2025-01-01') }).addedOn).toBe('2025-01-01');
  });
});

const words = fc.option(fc.stringMatching(/^[a-z]{1,6}$/), { nil: undefined });
const some: fc.Arbitrary<Partial<Customer>> = fc
  .record({
    ...{ company: words, title: words, note: words, personal: words, car: words, wechat: words, code: words },
    tags: fc.uniqueArray(fc.stringMatching(/^[a-z]{1,4}$/), { maxLength: 4 }),
    emails: fc.uniqueArray(fc.stringMatching(/^[a-z]{1,4}@x[.]y$/), { maxLength: 3 }),
    custom: fc.dictionary(fc.stringMatching(/^[a-z]{1,3}$/), fc.stringMatching(/^[a-z]{1,5}$/), { maxKeys: 3 }),
    traits: fc.option(fc.record({ habits: fc.stringMatching(/^[a-z]{1,5}$/) }), { nil: undefined }),
    trips: fc.option(
      fc.array(fc.record({ from: fc.constant(asDay('2026-12-01')), where: fc.stringMatching(/^[a-z]{1,5}$/) }), {
        maxLength: 2,
      }),
      { nil: undefined },
    ),
    intent: fc.option(
      fc.record({ code: fc.constantFrom('interested', 'never'), since: fc.constant(asDay('2026-01-01')) }),
      { nil: undefined },
    ),
  })
  .map((fields) => withoutUndefined(fields) as Partial<Customer>);
const picks: fc.Arbitrary<Picks> = fc.dictionary(
  fc.constantFrom(...MERGE_FIELDS),
  fc.constantFrom('kept', 'gone', 'both'),
);

describe('whatever is chosen', () => {
  it('every word of both is still in the one that is left', () => {
    fc.assert(
      fc.property(some, some, picks, (kept, gone, chosen) => {
        const one = JSON.stringify(merged(kept, gone, chosen)).toLowerCase();
        const said = [kept, gone].flatMap((each) =>
          Object.values(each).flatMap((value) =>
            (valueText(value).match(/[a-z@.]+/g) ?? []).filter((word) => word !== 'null'),
          ),
        );
        for (const word of said) expect(one).toContain(word);
      }),
    );
  });

  it('a single value is one of the two, never both', () => {
    fc.assert(
      fc.property(some, some, picks, (kept, gone, chosen) => {
        const pair = { kept: makeCustomer(kept), gone: makeCustomer({ ...stamped(11), ...gone }) };
        for (const field of fieldsToChoose(pair)) {
          const pick = pickOf(field, pair, chosen);
          if (pick === 'both') expect(['note', 'personal', ...LIST_FIELDS]).toContain(field);
        }
      }),
    );
  });
});
