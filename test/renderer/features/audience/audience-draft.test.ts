import { expect, it } from 'vitest';
import { audienceAsk, audienceDraft } from '../../../../renderer/features/audience/audience-draft.ts';
import { makeCustomer } from '../../../helpers/book-kit.ts';

it('writes what is known and empties what is known no more', () => {
  const customer = makeCustomer(1, { gender: 'female', deceased: true, noGreetings: ['spring'] });
  const { patch, clear } = audienceAsk(customer.id, {
    ...audienceDraft(customer),
    profession: 'teacher',
    deceased: false,
  });
  expect(patch).toEqual({ gender: 'female', profession: 'teacher', noGreetings: ['spring'] });
  expect(clear).toEqual(['faith', 'region', 'recipient', 'deceased', 'neverEarly']);
});
