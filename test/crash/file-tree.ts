import { createHash } from 'node:crypto';
import { unreachable } from '../../shared/result.ts';
import { type ContentOp, type NameOp, Octets } from './disk-op.ts';

/** A disk at rest: paths below its top with a slash between, and what is there. A folder is `undefined`. Two names of one file share one buffer. */
export type Image = ReadonlyMap<string, Buffer | undefined>;

const TOP = 0;

/** Names and contents of a disk, by node. */
export class FileTree {
  readonly files = new Map<number, Octets>();
  readonly folders = new Map<number, Map<string, number>>([[TOP, new Map()]]);
  #next = TOP + 1;

  constructor(image: Image = new Map()) {
    const known = new Map<Buffer, number>();
    for (const [path, bytes] of [...image].sort(([a], [b]) => (a < b ? -1 : 1))) {
      const cut = path.lastIndexOf('/');
      const folder = this.find(path.slice(0, Math.max(0, cut))) ?? TOP;
      const node = (bytes && known.get(bytes)) ?? this.nextNode();
      this.name({ do: 'name', folder, name: path.slice(cut + 1), node, kind: bytes ? 'file' : 'folder' });
      if (bytes !== undefined) {
        this.files.set(node, new Octets(bytes));
        known.set(bytes, node);
      }
    }
  }

  nextNode(): number {
    this.#next += 1;
    return this.#next - 1;
  }

  /** The node at a path below the top; undefined when there is none. */
  find(path: string): number | undefined {
    let node: number | undefined = TOP;
    for (const name of path.split('/').filter((each) => each !== '')) {
      node = node === undefined ? undefined : this.folders.get(node)?.get(name);
    }
    return node;
  }

  /** What happens to a name. A folder that never got its own name holds its names nevertheless: they are lost with it. */
  name(op: NameOp): void {
    const entries = this.#entriesOf(op.folder);
    switch (op.do) {
      case 'name':
        entries.set(op.name, op.node);
        if (op.kind === 'folder') this.#entriesOf(op.node);
        break;
      case 'rename':
        entries.delete(op.name);
        this.#entriesOf(op.to).set(op.as, op.node);
        break;
      case 'remove':
        entries.delete(op.name);
        break;
      default:
        unreachable(op);
    }
  }

  fill(op: ContentOp): void {
    this.octetsOf(op.node).take(op);
  }

  octetsOf(node: number): Octets {
    const octets = this.files.get(node) ?? new Octets();
    this.files.set(node, octets);
    return octets;
  }

  #entriesOf(folder: number): Map<string, number> {
    const entries = this.folders.get(folder) ?? new Map<string, number>();
    this.folders.set(folder, entries);
    return entries;
  }

  /** @param contentOf what each file holds, where that is not what this tree holds. */
  image(contentOf: (node: number) => Buffer | undefined = () => undefined): Image {
    const image = new Map<string, Buffer | undefined>();
    const seen = new Map<number, Buffer>();
    const walk = (folder: number, path: string) => {
      for (const [name, node] of this.folders.get(folder) ?? []) {
        const inside = this.folders.has(node);
        const bytes = inside ? undefined : (seen.get(node) ?? contentOf(node) ?? this.octetsOf(node).value());
        if (bytes !== undefined) seen.set(node, bytes);
        image.set(`${path}${name}`, bytes);
        if (inside) walk(node, `${path}${name}/`);
      }
    };
    walk(TOP, '');
    return image;
  }
}

const digests = new WeakMap<Buffer, string>();

function digestOf(bytes: Buffer): string {
  const known = digests.get(bytes) ?? createHash('sha1').update(bytes).digest('hex');
  digests.set(bytes, known);
  return known;
}

/** Equal for two disks that hold the same under the same names. */
export const signatureOf = (image: Image): string =>
  createHash('sha1')
    .update(
      [...image]
        .map(([path, bytes]) => `${path} ${bytes ? digestOf(bytes) : '/'}`)
        .sort()
        .join('\n'),
    )
    .digest('hex');
