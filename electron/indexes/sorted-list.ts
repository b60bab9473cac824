type Order<T> = (a: T, b: T) => number;

/** Where an item stands or would stand: before the first that does not come before it. */
function placeOf<T>(list: readonly T[], item: T, order: Order<T>): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const other = list[middle];
    if (other !== undefined && order(other, item) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Puts an item where it belongs in a list that is sorted by `order`. */
export function insertSorted<T>(list: T[], item: T, order: Order<T>): void {
  list.splice(placeOf(list, item, order), 0, item);
}

/** Takes that very item out of a list sorted by `order`, which never ties; does nothing when it is not there. */
export function removeSorted<T>(list: T[], item: T, order: Order<T>): void {
  const at = placeOf(list, item, order);
  if (list[at] === item) list.splice(at, 1);
}
