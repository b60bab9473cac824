/** Lets others have a turn when it is time for one; see `pacer` of the store. */
export type Breathe = () => Promise<void>;

/** Items between two looks at the clock: well under a millisecond of the slowest work there is, planning. */
const STRIDE = 50;

/** Does something with each item, without keeping a window waiting. Items that come meanwhile are visited too. */
export async function paced<T>(items: Iterable<T>, visit: (item: T) => void, breathe: Breathe): Promise<void> {
  let count = 0;
  for (const item of items) {
    visit(item);
    count += 1;
    if (count % STRIDE === 0) await breathe();
  }
}
