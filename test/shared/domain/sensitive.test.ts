import { describe, expect, it } from 'vitest';
import { isPartSensitive, withoutSensitive } from '../../../shared/domain/sensitive.ts';
import { makeCustomer } from '../../helpers/make-dossier.ts';

describe('what is nobody else’s business', () => {
  it('is left out, a field as a whole or one name within it', () => {
    const customer = makeCustomer({
      personal: '信佛',
      custom: { 血型: 'O', 车牌: '粤B' },
      traits: { habits: '晚睡', seen: '佛龛' },
      sensitive: ['personal', 'custom.血型', 'traits.seen'],
    });
    const { personal, custom, traits } = withoutSensitive(customer);
    expect({ personal, custom, traits }).toEqual({
      personal: undefined,
      custom: { 车牌: '粤B' },
      traits: { habits: '晚睡' },
    });
    expect(customer.personal).toBe('信佛');
  });

  it('empties what every customer has, and never takes away who they are or that they said no', () => {
    const customer = makeCustomer({
      emails: ['a@example.com'],
      doNotContact: ['all'],
      sensitive: ['emails', 'name', 'doNotContact', 'nonsense', 'traits.habits'],
    });
    expect(withoutSensitive(customer)).toMatchObject({ emails: [], name: customer.name, doNotContact: ['all'] });
  });

  it('may be a whole part of the dossier', () => {
    expect(isPartSensitive({ sensitive: ['people'] }, 'people')).toBe(true);
    expect(isPartSensitive({}, 'people')).toBe(false);
  });
});
