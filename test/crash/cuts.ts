import { unreachable } from '../../shared/result.ts';
import { type DiskOp, isContentOp, isNameOp, Octets } from './disk-op.ts';
import { FileTree, type Image } from './file-tree.ts';

/** What a disk may hold after the power went. */
export interface Cut {
  readonly kind: string;
  readonly image: Image;
}

/** A number from 0 up to, and without, the limit. */
export type Dice = (limit: number) => number;

const PAGE = 4_096;
const SECTOR = 512;
const TORN_CUTS = 12;

/** Walking backwards: what a sync further on has promised. */
class Promises {
  readonly #files = new Set<number>();
  readonly #folders = new Set<number>();

  /** Whether this operation is kept; to be asked of the last one first. */
  take(op: DiskOp): boolean {
    switch (op.do) {
      case 'sync':
        this.#files.add(op.node);
        return true;
      case 'sync-failed':
        return this.#files.delete(op.node);
      case 'sync-folder':
        this.#folders.add(op.folder);
        return true;
      case 'rename':
        return this.#folders.has(op.folder) && this.#folders.has(op.to);
      case 'write':
      case 'truncate':
        return this.#files.has(op.node);
      case 'name':
      case 'remove':
        return this.#folders.has(op.folder);
      default:
        return unreachable(op);
    }
  }
}

/** Which of the first `at` operations the disk has promised to keep: those that a sync came after. */
function promised(ops: readonly DiskOp[], at: number): boolean[] {
  const promises = new Promises();
  return ops
    .slice(0, at)
    .reverse()
    .map((op) => promises.take(op))
    .reverse();
}

type Contents = ReadonlyMap<number, Buffer>;
const NOTHING = Buffer.alloc(0);

/** A disk at one moment: what it promised, and what it was asked beyond that. */
export class Moment {
  readonly #base: Image;
  readonly #ops: readonly DiskOp[];
  readonly #kept: readonly boolean[];
  readonly #old: Contents;
  readonly #fresh: Contents;
  /** Changes of names without a promise. */
  readonly openNames: readonly number[];

  constructor(base: Image, ops: readonly DiskOp[], at: number) {
    this.#base = base;
    this.#ops = ops.slice(0, at);
    this.#kept = promised(ops, at);
    this.#old = this.#contents((i) => this.#kept[i] === true);
    this.#fresh = this.#contents(() => true);
    this.openNames = this.#ops.flatMap((op, i) => (isNameOp(op) && this.#kept[i] !== true ? [i] : []));
  }

  #contents(chosen: (i: number) => boolean): Contents {
    const tree = new FileTree(this.#base);
    this.#ops.forEach((op, i) => {
      if (isContentOp(op) && chosen(i)) tree.fill(op);
    });
    return new Map([...tree.files].map(([node, octets]) => [node, octets.value()]));
  }

  /** Files that hold something else than what was promised. */
  get #unsynced(): number[] {
    return [...this.#fresh]
      .filter(([node, bytes]) => !bytes.equals(this.#old.get(node) ?? NOTHING))
      .map(([node]) => node);
  }

  #build(names: (i: number) => boolean, contentOf: (node: number) => Buffer | undefined): Image {
    const tree = new FileTree(this.#base);
    this.#ops.forEach((op, i) => {
      if (isNameOp(op) && (this.#kept[i] === true || names(i))) tree.name(op);
    });
    // A buffer of its own: one buffer under two names would be one file.
    return tree.image((node) => contentOf(node) ?? Buffer.alloc(0));
  }

  *cuts(dice: Dice, mixes: number): Generator<Cut> {
    const all = () => true;
    const none = () => false;
    const old = (node: number) => this.#old.get(node);
    const fresh = (node: number) => this.#fresh.get(node);
    const open = this.#unsynced;
    yield { kind: 'strict', image: this.#build(none, old) };
    yield { kind: 'killed', image: this.#build(all, fresh) };
    yield { kind: 'names without data', image: this.#build(all, old) };
    yield { kind: 'data without names', image: this.#build(none, fresh) };
    if (open.length > 0) yield { kind: 'NUL octets', image: this.#build(all, (node) => this.#nul(node)) };
    for (const torn of this.#torn()) yield { kind: 'torn last write', image: this.#build(all, torn) };
    for (const last of this.openNames.slice(0, -1)) {
      yield { kind: 'first names', image: this.#build((i) => i <= last, old) };
      yield { kind: 'first names', image: this.#build((i) => i <= last, fresh) };
    }
    const rounds = open.length > 0 || this.openNames.length > 1 ? mixes : 0;
    for (let round = 0; round < rounds; round += 1) {
      const chosen = new Set(this.openNames.filter(() => dice(2) === 1));
      const mixed = new Map(open.map((node) => [node, this.#mixed(node, dice)]));
      const names = round % 2 === 0 ? all : (i: number) => chosen.has(i);
      yield { kind: 'page mix', image: this.#build(names, (node) => mixed.get(node) ?? fresh(node)) };
    }
  }

  /** The new size, and NUL where the pages did not come. */
  #nul(node: number): Buffer {
    const fresh = this.#fresh.get(node) ?? NOTHING;
    const octets = new Octets(this.#old.get(node));
    octets.truncate(fresh.length);
    return octets.value();
  }

  /** Each page of 4 KB old or new by itself, and the size old, new, or at a page between. */
  #mixed(node: number, dice: Dice): Buffer {
    const fresh = this.#fresh.get(node) ?? NOTHING;
    const old = this.#old.get(node) ?? NOTHING;
    const between = old.length + (PAGE - (old.length % PAGE)) + PAGE * dice(1 + fresh.length / PAGE);
    const ends = [old.length, fresh.length, Math.min(fresh.length, between)];
    const mixed = new Octets(old);
    mixed.truncate(ends[dice(ends.length)] ?? fresh.length);
    for (let at = 0; at < mixed.size; at += PAGE) {
      const end = Math.min(at + PAGE, mixed.size, fresh.length);
      if (dice(2) === 1 && end > at) mixed.write(at, fresh.subarray(at, end));
    }
    return mixed.value();
  }

  /** The last operation, a write, as far as the disk came: at sectors and at pages. */
  *#torn(): Generator<(node: number) => Buffer | undefined> {
    const op = this.#ops.at(-1);
    if (op?.do !== 'write') return;
    const sectors = Math.ceil(op.bytes.length / SECTOR);
    const step = Math.max(1, Math.ceil(sectors / TORN_CUTS));
    const last = this.#ops.length - 1;
    const before = this.#contents((i) => i < last).get(op.node) ?? NOTHING;
    for (let sector = 0; sector < sectors; sector += step) {
      // Sectors of the disk, not of the write: it begins somewhere in the midst of one.
      const until = Math.min(op.bytes.length, sector * SECTOR + SECTOR - (op.at % SECTOR));
      const octets = new Octets(before);
      octets.write(op.at, op.bytes.subarray(0, until));
      const torn = octets.value();
      yield (node) => (node === op.node ? torn : this.#fresh.get(node));
    }
  }
}

/** Dice that fall the same way for the same seed. */
export function diceOf(seed: number): Dice {
  let state = seed >>> 0;
  return (limit) => {
    // mulberry32
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4_294_967_296) * limit);
  };
}
