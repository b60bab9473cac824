import { describe, expect, it } from 'vitest';
import { withoutSensitive } from '../../../shared/domain/sensitive.ts';
import { makeCustomer } from '../../helpers/book-kit.ts';

describe('what is handed on of a dossier', () => {
  it('is without what was marked, whatever it is, and with all the rest', () => {
    const customer = makeCustomer(1, {
      diet: 'no pork',
      tags: ['x'],
      traits: { habits: 'late', seen: 'clean' },
      trading: { terms: '30 days' },
      custom: { plate: 'A', faith: 'B' },
      sensitive: ['diet', 'tags', 'traits.seen', 'trading', 'custom:faith', 'name'],
    });
    const { diet, tags, traits, trading, custom, name } = withoutSensitive(customer);
    expect({ diet, tags, traits, trading, custom, name }).toEqual({
      diet: undefined,
      tags: [],
      traits: { habits: 'late' },
      trading: undefined,
      custom: { plate: 'A' },
      name: customer.name,
    });
  });

  it('is the whole where nothing was marked', () => {
    const customer = makeCustomer(1, { diet: 'all' });
    expect(withoutSensitive(customer)).toBe(customer);
  });
});
