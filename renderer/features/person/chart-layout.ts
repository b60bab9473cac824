import { type Person, ROLES } from '../../../shared/domain/person.ts';

/** Pixels. */
export const BOX = { width: 200, height: 92, gapX: 20, gapY: 34, indent: 22 } as const;

type Node = Pick<Person, 'id' | 'role' | 'reportsTo'>;

export interface ChartBox {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  /** 1 for whoever has nobody above. */
  readonly level: number;
  readonly parent: string | undefined;
  readonly children: readonly string[];
  /** Stands under the parent in a column of leaves. */
  readonly stacked: boolean;
}

export interface Chart {
  /** In reading order: each before those below, siblings in their order. */
  readonly boxes: readonly ChartBox[];
  readonly width: number;
  readonly height: number;
  /** Those whose report was left out because it closed a circle. */
  readonly cut: readonly string[];
}

const rankOf = ({ role }: Node): number => (role === undefined ? ROLES.length : ROLES.indexOf(role));

/** Who decides first; else as they came. */
const inRank = (people: readonly Node[]): Node[] => people.toSorted((a, b) => rankOf(a) - rankOf(b));

/**
 * Whom each reports to, as far as it can be drawn: an id nobody has is nobody, and a circle is opened at the first of it in rank.
 */
export function bossesOf(people: readonly Node[]): {
  readonly bosses: ReadonlyMap<string, string>;
  readonly cut: string[];
} {
  const ids = new Set(people.map(({ id }) => id));
  const bosses = new Map(
    people.flatMap(({ id, reportsTo }) =>
      reportsTo !== undefined && ids.has(reportsTo) ? [[id, reportsTo] as const] : [],
    ),
  );
  const cut: string[] = [];
  for (const { id } of inRank(people)) {
    const seen = new Set<string>();
    let at = bosses.get(id);
    while (at !== undefined && at !== id && !seen.has(at)) {
      seen.add(at);
      at = bosses.get(at);
    }
    if (at === id) {
      bosses.delete(id);
      cut.push(id);
    }
  }
  return { bosses, cut };
}

/** Everybody below one person. */
export function belowOf(people: readonly Node[], id: string): ReadonlySet<string> {
  const { bosses } = bossesOf(people);
  const below = new Set<string>();
  for (const { id: each } of people) {
    for (let at = bosses.get(each); at !== undefined; at = bosses.get(at)) if (at === id) below.add(each);
  }
  return below;
}

/** Lays out trees whose parents and children are known. */
class Layout {
  readonly #boxes: ChartBox[] = [];
  readonly #childrenOf: ReadonlyMap<string, readonly string[]>;
  readonly #bosses: ReadonlyMap<string, string>;

  constructor(childrenOf: ReadonlyMap<string, readonly string[]>, bosses: ReadonlyMap<string, string>) {
    this.#childrenOf = childrenOf;
    this.#bosses = bosses;
  }

  get boxes(): readonly ChartBox[] {
    return this.#boxes;
  }

  children(id: string): readonly string[] {
    return this.#childrenOf.get(id) ?? [];
  }

  /** Two or more below with nobody below them stand in a column: rows of ten would be wider than any window. */
  isColumn(id: string): boolean {
    const below = this.children(id);
    return below.length > 1 && below.every((each) => this.children(each).length === 0);
  }

  widthOf(id: string): number {
    if (this.isColumn(id)) return BOX.width + BOX.indent;
    const below = this.children(id).map((each) => this.widthOf(each));
    return Math.max(
      BOX.width,
      below.reduce((sum, width) => sum + width + BOX.gapX, -BOX.gapX),
    );
  }

  put(id: string, x: number, y: number, level: number, stacked = false): ChartBox {
    const at = this.#boxes.length;
    const box = { id, x, y, level, parent: this.#bosses.get(id), children: this.children(id), stacked };
    this.#boxes.push(box);
    if (this.isColumn(id)) this.#column(id, x, y, level);
    else if (box.children.length > 0) this.#boxes[at] = { ...box, x: this.#row(id, x, y, level) };
    return this.#boxes[at] ?? box;
  }

  #column(id: string, x: number, y: number, level: number): void {
    const step = BOX.height + BOX.gapY / 2;
    this.children(id).forEach((each, index) => {
      this.put(each, x + BOX.indent, y + BOX.height + BOX.gapY / 2 + index * step, level + 1, true);
    });
  }

  /** The row below; answers where the one above stands, over its middle. */
  #row(id: string, x: number, y: number, level: number): number {
    const below = this.children(id).map((each) => ({ each, width: this.widthOf(each) }));
    const total = below.reduce((sum, { width }) => sum + width + BOX.gapX, -BOX.gapX);
    let left = x + Math.max(0, (BOX.width - total) / 2);
    const put = below.map(({ each, width }) => {
      const box = this.put(each, left, y + BOX.height + BOX.gapY, level + 1);
      left += width + BOX.gapX;
      return box.x;
    });
    return ((put[0] ?? x) + (put.at(-1) ?? x)) / 2;
  }
}

const LOOSE_AT_LEAST = 4;

/** Those tied to nobody stand in rows under the trees, as wide as these. */
function putLoose(layout: Layout, loose: readonly Node[], width: number, y: number): void {
  const columns = Math.max(LOOSE_AT_LEAST, Math.floor((width + BOX.gapX) / (BOX.width + BOX.gapX)));
  loose.forEach(({ id }, index) => {
    const row = Math.floor(index / columns);
    layout.put(id, (index % columns) * (BOX.width + BOX.gapX), y + row * (BOX.height + BOX.gapY), 1);
  });
}

const farthest = (boxes: readonly ChartBox[], side: 'x' | 'y', size: number): number =>
  boxes.reduce((most, box) => Math.max(most, box[side] + size), 0);

/** Draws who reports to whom. No two boxes touch, whatever the records say. */
export function chartOf(people: readonly Node[]): Chart {
  const { bosses, cut } = bossesOf(people);
  const ranked = inRank(people);
  const childrenOf = new Map<string, string[]>();
  for (const { id } of ranked) {
    const boss = bosses.get(id);
    if (boss !== undefined) childrenOf.set(boss, [...(childrenOf.get(boss) ?? []), id]);
  }
  const layout = new Layout(childrenOf, bosses);
  const tops = ranked.filter(({ id }) => !bosses.has(id));
  let left = 0;
  for (const { id } of tops.filter((top) => childrenOf.has(top.id))) {
    layout.put(id, left, 0, 1);
    left += layout.widthOf(id) + BOX.gapX;
  }
  const treesWidth = farthest(layout.boxes, 'x', BOX.width);
  const treesHeight = farthest(layout.boxes, 'y', BOX.height);
  const loose = tops.filter((top) => !childrenOf.has(top.id));
  putLoose(layout, loose, treesWidth, treesHeight === 0 ? 0 : treesHeight + BOX.gapY);
  return {
    boxes: layout.boxes,
    width: farthest(layout.boxes, 'x', BOX.width),
    height: farthest(layout.boxes, 'y', BOX.height),
    cut,
  };
}

export type Arrow = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight';

/** The nearest to one side, those on the same height first. */
function nearest(boxes: readonly ChartBox[], from: ChartBox, by: 1 | -1): ChartBox | undefined {
  const ahead = boxes.filter((box) => Math.sign(box.x - from.x) === by);
  const far = (box: ChartBox) => Math.abs(box.x - from.x) + 3 * Math.abs(box.y - from.y);
  return ahead.toSorted((a, b) => far(a) - far(b))[0];
}

/** In a column up and down walk it. */
const upFrom = ({ stacked, parent }: ChartBox, beside: readonly string[], place: number): string | undefined =>
  stacked && place > 0 ? beside[place - 1] : parent;
const downFrom = ({ stacked, children }: ChartBox, beside: readonly string[], place: number): string | undefined =>
  stacked ? beside[place + 1] : children[0];

/** Where an arrow leads: up to the one above, down to the first below, along the row. */
export function stepIn({ boxes }: Chart, id: string, arrow: Arrow): string {
  const from = boxes.find((box) => box.id === id);
  if (from === undefined) return boxes[0]?.id ?? id;
  const beside = boxes.find((box) => box.id === from.parent)?.children ?? [];
  const place = beside.indexOf(id);
  const to: Readonly<Record<Arrow, () => string | undefined>> = {
    ArrowUp: () => upFrom(from, beside, place),
    ArrowDown: () => downFrom(from, beside, place),
    ArrowLeft: () => nearest(boxes, from, -1)?.id,
    ArrowRight: () => nearest(boxes, from, 1)?.id,
  };
  return to[arrow]() ?? id;
}

/** The line from each box to the one above, as the path of an SVG. */
export function linesOf({ boxes }: Chart): string {
  const at = new Map(boxes.map((box) => [box.id, box]));
  return boxes
    .flatMap((box) => {
      const above = box.parent === undefined ? undefined : at.get(box.parent);
      if (above === undefined) return [];
      if (box.stacked) return `M${above.x + BOX.indent / 2} ${above.y + BOX.height}V${box.y + BOX.height / 2}H${box.x}`;
      const middle = BOX.width / 2;
      return `M${above.x + middle} ${above.y + BOX.height}V${box.y - BOX.gapY / 2}H${box.x + middle}V${box.y}`;
    })
    .join('');
}

/** Whoever has a part in the purchase, or stands in somebody's line; family without a part stays at home. */
export function inChart(people: readonly Person[]): Person[] {
  const bosses = new Set(people.map(({ reportsTo }) => reportsTo));
  return people.filter(
    ({ id, role, reportsTo, relation }) =>
      role !== undefined || bosses.has(id) || (reportsTo !== undefined && relation === undefined),
  );
}
