import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { belowOf, BOX, chartOf, inChart, linesOf, stepIn } from '../../../../renderer/features/person/chart-layout.ts';
import type { Person } from '../../../../shared/domain/person.ts';
import { CUSTOMER_ID, stamped } from '../../../helpers/make-dossier.ts';

type Node = Pick<Person, 'id' | 'role' | 'reportsTo'>;

const ARROWS = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'] as const;

/** Anybody may report to anybody, to themselves and to somebody who is gone. */
const anyPeople: fc.Arbitrary<Node[]> = fc.integer({ min: 1, max: 15 }).chain((count) =>
  fc
    .tuple(...Array.from({ length: count }, () => fc.option(fc.integer({ min: 0, max: count }), { nil: undefined })))
    .map((bosses) =>
      bosses.map((boss, at) => ({
        id: `p${at}`,
        role: at % 3 === 0 ? ('decision-maker' as const) : ('user' as const),
        ...(boss !== undefined && { reportsTo: `p${boss}` }),
      })),
    ),
);

const touch = (a: { x: number; y: number }, b: { x: number; y: number }) =>
  Math.abs(a.x - b.x) < BOX.width && Math.abs(a.y - b.y) < BOX.height;

describe('the org chart', () => {
  it('draws everybody once and no two over each other, whatever the records say', () => {
    fc.assert(
      fc.property(anyPeople, (people) => {
        const { boxes, width, height } = chartOf(people);
        expect(boxes.map(({ id }) => id).sort()).toEqual(people.map(({ id }) => id).sort());
        for (const [at, box] of boxes.entries()) {
          expect(boxes.slice(at + 1).filter((other) => touch(box, other))).toEqual([]);
          expect([box.x >= 0, box.y >= 0, box.x + BOX.width <= width, box.y + BOX.height <= height]).not.toContain(
            false,
          );
        }
      }),
    );
  });

  it('stands everybody below the one they report to, and opens each circle once', () => {
    fc.assert(
      fc.property(anyPeople, (people) => {
        const { boxes, cut } = chartOf(people);
        const at = new Map(boxes.map((box) => [box.id, box]));
        for (const { id, reportsTo } of people) {
          const box = at.get(id);
          const boss = reportsTo === undefined ? undefined : at.get(reportsTo);
          const isDrawn = boss !== undefined && !cut.includes(id);
          expect(box?.parent).toBe(isDrawn ? reportsTo : undefined);
          if (isDrawn) expect(box?.y).toBeGreaterThan(boss.y);
        }
      }),
    );
  });

  it('lets the arrows leave no chart, and up come to somebody with nobody above', () => {
    fc.assert(
      fc.property(anyPeople, (people) => {
        const chart = chartOf(people);
        const ids = new Set(people.map(({ id }) => id));
        for (const { id } of people) {
          for (const arrow of ARROWS) expect(ids.has(stepIn(chart, id, arrow))).toBe(true);
          let here = id;
          for (let steps = 0; steps <= people.length * people.length; steps++) here = stepIn(chart, here, 'ArrowUp');
          expect(chart.boxes.find((box) => box.id === here)?.parent).toBeUndefined();
        }
      }),
    );
  });

  const firm: Node[] = [
    { id: 'buyer', role: 'user', reportsTo: 'head' },
    { id: 'tech', role: 'gatekeeper', reportsTo: 'deputy' },
    { id: 'deputy', role: 'decision-maker' },
    { id: 'head', role: 'coach', reportsTo: 'deputy' },
    { id: 'clerk', role: 'user', reportsTo: 'head' },
    { id: 'driver', role: 'confidant' },
  ];

  it.each([
    ['deputy', 'ArrowDown', 'tech'],
    ['tech', 'ArrowRight', 'head'],
    ['head', 'ArrowDown', 'buyer'],
    ['buyer', 'ArrowDown', 'clerk'],
    ['clerk', 'ArrowDown', 'clerk'],
    ['clerk', 'ArrowUp', 'buyer'],
    ['buyer', 'ArrowUp', 'head'],
    ['head', 'ArrowUp', 'deputy'],
    ['deputy', 'ArrowUp', 'deputy'],
    ['nobody', 'ArrowUp', 'deputy'],
  ] as const)('walks from %s by %s to %s', (from, arrow, to) => {
    expect(stepIn(chartOf(firm), from, arrow)).toBe(to);
  });

  it('draws a line for each report and none for who reports to nobody', () => {
    expect(linesOf(chartOf(firm)).match(/M/g)).toHaveLength(4);
    expect(linesOf(chartOf([{ id: 'a', reportsTo: 'gone' }]))).toBe('');
  });

  it('knows everybody below, so that nobody is made to report to their own people', () => {
    expect([...belowOf(firm, 'deputy')].sort()).toEqual(['buyer', 'clerk', 'head', 'tech']);
    expect([...belowOf(firm, 'driver')]).toEqual([]);
  });

  it('opens a circle at whoever ranks first in it', () => {
    const circle: Node[] = [
      { id: 'a', role: 'user', reportsTo: 'b' },
      { id: 'b', role: 'decision-maker', reportsTo: 'a' },
    ];
    expect(chartOf(circle).cut).toEqual(['b']);
    expect(chartOf([{ id: 'a', reportsTo: 'a' }]).cut).toEqual(['a']);
  });

  it('leaves family without a part at home', () => {
    const person = (id: number, fields: Partial<Person>): Person => ({
      ...stamped(id),
      customerId: CUSTOMER_ID,
      name: '样例',
      phones: [],
      emails: [],
      ...fields,
    });
    const people = [
      person(1, { role: 'user' }),
      person(2, { relation: 'child' }),
      person(3, { relation: 'spouse', role: 'confidant' }),
    ];
    expect(inChart(people).map(({ id }) => id)).toEqual([people[0]?.id, people[2]?.id]);
  });
});
