import { expect, it } from 'vitest';
import { leftOut, readCardLook, withBlock, writeCardLook } from '../../../../renderer/features/card/card-ask.ts';
import { CARD_BLOCKS } from '../../../../shared/contract/paper-channels.ts';

it('prints everything on A4 unless told otherwise', () => {
  expect(readCardLook('')).toEqual({ size: 'A4', blocks: [...CARD_BLOCKS] });
});

it('prints only the blocks that are named, in the order of the card, and none it does not know', () => {
  expect(readCardLook('size=A5&blocks=deals,personal,salary')).toEqual({ size: 'A5', blocks: ['personal', 'deals'] });
  expect(readCardLook('size=A3&blocks=')).toEqual({ size: 'A4', blocks: [] });
});

it('is read back from the address it is written into', () => {
  const look = readCardLook('size=A5&blocks=family,notes');
  expect(readCardLook(writeCardLook(look))).toEqual(look);
});

it('takes a block off and names it as left out', () => {
  const look = withBlock(readCardLook(''), 'personal', false);
  expect(leftOut(look)).toEqual(['personal']);
  expect(withBlock(look, 'personal', true)).toEqual(readCardLook(''));
});

it('leaves out what is sensitive unless that is asked for, and says so in the address', () => {
  const look = { ...readCardLook('size=A5&blocks=notes'), sensitive: true };
  expect(readCardLook(writeCardLook(look))).toEqual(look);
  expect(writeCardLook({ ...look, sensitive: false })).not.toContain('sensitive');
  expect(withBlock(look, 'notes', false).sensitive).toBe(true);
});
