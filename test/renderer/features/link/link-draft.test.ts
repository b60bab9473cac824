import { expect, it } from 'vitest';
import { askOfLink, draftOfTie } from '../../../../renderer/features/link/link-draft.ts';

const other = { id: 'b', name: '罗汉果' };
const empty = draftOfTie(undefined);

it('asks for nothing while nobody is chosen', () => {
  expect(askOfLink(empty, 'a', undefined)).toBeUndefined();
});

it.each([
  ['works-with', 'from', 'a', 'b'],
  ['household', 'to', 'a', 'b'],
  ['referred-by', 'from', 'a', 'b'],
  ['referred-by', 'to', 'b', 'a'],
] as const)('writes %s seen %s with %s before %s', (kind, turn, customerId, otherId) => {
  expect(askOfLink({ ...empty, other, kind, turn, note: ' 同乡 ' }, 'a', undefined)).toEqual({
    customerId,
    otherId,
    kind,
    note: '同乡',
  });
});
