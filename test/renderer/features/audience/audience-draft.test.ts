import { expect, it } from 'vitest';
import { audienceAsk, audienceDraft } from '../../../../renderer/features/audience/audience-draft.ts';
import { makeCustomer } from '../../../helpers/book-kit.ts';

it('writes what is known and empties what is known no more', () => {
  const customer = makeCustomer(1, {
    gender: 'female',
    deceased: true,
    noGreetings: ['spring'],
    cautions: ['diabetic'],
  });
  const { patch, clear } = audienceAsk(customer.id, {
    ...audienceDraft(customer),
    profession: 'teacher',
    deceased: false,
    cautions: ['vegetarian', 'mourning'],
    noGreetings: [],
  });
  expect(patch).toEqual({ gender: 'female', profession: 'teacher', cautions: ['vegetarian', 'mourning'] });
  expect(clear).toEqual(['faith', 'region', 'recipient', 'deceased', 'neverEarly', 'noGreetings']);
});
