import { describe, expect, it } from 'vitest';
import { cardRooms } from '../../../../renderer/features/card/card-room.ts';

describe.each(['A4', 'A5'] as const)('the room on %s', (size) => {
  const rooms = cardRooms(size);

  it('shrinks by one thing at a time, never growing', () => {
    const sizes = rooms.map(({ dropped, ...room }) => Object.values(room).reduce((a, b) => a + b, 0) - dropped);
    expect(sizes.slice(1).every((sum, at) => sum < (sizes[at] ?? 0))).toBe(true);
  });

  it('gives up the empty lines first and whole blocks last', () => {
    const first = rooms.findIndex(({ blank }) => blank === 0);
    expect(rooms.slice(0, first).every(({ lines }) => lines === rooms[0]?.lines)).toBe(true);
    expect(rooms.filter(({ dropped }) => dropped > 0)).toHaveLength(6);
    expect(rooms.at(-1)).toMatchObject({ blank: 0, lines: 1, contactLines: 1, contacts: 2, dropped: 6 });
  });
});
