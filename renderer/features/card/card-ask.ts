import { CARD_BLOCKS } from '../../../shared/contract/paper-channels.ts';

export type CardSize = 'A4' | 'A5';
export type CardBlock = (typeof CARD_BLOCKS)[number];

/** What of the card is printed, and on what. */
export interface CardLook {
  readonly size: CardSize;
  readonly blocks: readonly CardBlock[];
}

/** Reads `size=A5&blocks=personal,family`. Without `blocks` everything is printed, with an empty one nothing extra. */
export function readCardLook(search: string): CardLook {
  const asked = new URLSearchParams(search);
  const named = asked.get('blocks')?.split(',');
  return {
    size: asked.get('size') === 'A5' ? 'A5' : 'A4',
    blocks: named === undefined ? CARD_BLOCKS : CARD_BLOCKS.filter((block) => named.includes(block)),
  };
}

/** The query that `readCardLook` reads back. */
export const writeCardLook = ({ size, blocks }: CardLook): string => `size=${size}&blocks=${blocks.join(',')}`;

export const withBlock = ({ size, blocks }: CardLook, block: CardBlock, on: boolean): CardLook => ({
  size,
  blocks: CARD_BLOCKS.filter((one) => (one === block ? on : blocks.includes(one))),
});

/** Blocks that do not leave the house, in the order of the card. */
export const leftOut = ({ blocks }: CardLook): CardBlock[] => CARD_BLOCKS.filter((block) => !blocks.includes(block));
