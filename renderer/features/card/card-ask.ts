import { CARD_BLOCKS } from '../../../shared/contract/paper-channels.ts';

export type CardSize = 'A4' | 'A5';
export type CardBlock = (typeof CARD_BLOCKS)[number];

/** What of the card is printed, and on what. */
export interface CardLook {
  readonly size: CardSize;
  readonly blocks: readonly CardBlock[];
  /** With what is marked as nobody else's business; left out unless asked for. */
  readonly sensitive?: boolean | undefined;
}

/** Reads `size=A5&blocks=personal,family`. Without `blocks` everything is printed, with an empty one nothing extra. */
export function readCardLook(search: string): CardLook {
  const asked = new URLSearchParams(search);
  const named = asked.get('blocks')?.split(',');
  return {
    size: asked.get('size') === 'A5' ? 'A5' : 'A4',
    blocks: named === undefined ? CARD_BLOCKS : CARD_BLOCKS.filter((block) => named.includes(block)),
    ...(asked.get('sensitive') === '1' && { sensitive: true }),
  };
}

/** The query that `readCardLook` reads back. */
export const writeCardLook = ({ size, blocks, sensitive }: CardLook): string =>
  `size=${size}&blocks=${blocks.join(',')}${sensitive === true ? '&sensitive=1' : ''}`;

export const withBlock = ({ blocks, ...look }: CardLook, block: CardBlock, on: boolean): CardLook => ({
  ...look,
  blocks: CARD_BLOCKS.filter((one) => (one === block ? on : blocks.includes(one))),
});

/** Blocks that do not leave the house, in the order of the card. */
export const leftOut = ({ blocks }: CardLook): CardBlock[] => CARD_BLOCKS.filter((block) => !blocks.includes(block));
