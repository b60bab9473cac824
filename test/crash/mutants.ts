interface Edit {
  /** Below `electron/store/`. */
  readonly file: string;
  /** Stands there exactly once. */
  readonly line: string;
  readonly becomes: string;
}

/** A store with one thought left out, to see that the proofs notice. */
export interface Mutant {
  readonly name: string;
  readonly edits: readonly Edit[];
  /** The smallest proof that notices; see `prove-mutant.ts`. */
  readonly caughtBy: string;
}

const compactBook = 'merging/compact-book.ts';

/** The first six are those of the store's design; the others keep later rooms honest. */
export const MUTANTS: readonly Mutant[] = [
  {
    name: 'no-fdatasync',
    caughtBy: 'power cut: changes, undo and redo',
    edits: [
      {
        file: 'journal/journal.ts',
        line: '      await file.sync();\n    } catch (error) {\n      this.#breakDown();\n      await file.truncate',
        becomes: '    } catch (error) {\n      this.#breakDown();\n      await file.truncate',
      },
    ],
  },
  {
    name: 'no-sync-of-the-draft',
    caughtBy: 'power cut: closing and opening',
    edits: [{ file: 'disk/replace-file.ts', line: '      await file.sync();\n', becomes: '' }],
  },
  {
    name: 'no-sync-of-the-folder',
    caughtBy: 'power cut: changes, undo and redo',
    edits: [
      { file: 'disk/replace-file.ts', line: '  await disk.syncFolder(dirname(path));\n', becomes: '' },
      {
        file: 'journal/journal.ts',
        line: '      await file.sync();\n      await this.#disk.syncFolder(this.#dir);\n',
        becomes: '      await file.sync();\n',
      },
    ],
  },
  {
    name: 'segments-removed-before-the-rename',
    caughtBy: 'power cut: closing and opening',
    edits: [
      {
        file: compactBook,
        line: '    await disk.syncFolder(backups);\n',
        becomes: `    await disk.syncFolder(backups);
    for (const { name, base } of await listSegments(disk, dir)) if (base < seq) await disk.remove(join(dir, name));
`,
      },
    ],
  },
  {
    name: 'no-crc-check',
    caughtBy: 'damage',
    edits: [
      { file: 'journal/journal-line.ts', line: ' || crc !== hex(crc32(bytes.subarray(0, end)))', becomes: '' },
      { file: 'snapshot/read-snapshot.ts', line: ' && this.end.crc32 === hex(this.crc)', becomes: '' },
    ],
  },
  {
    name: 'no-truncation',
    caughtBy: 'power cut: mending a torn tail',
    edits: [
      { file: 'journal/cut-tail.ts', line: '    await file.truncate(end.good);\n', becomes: '' },
      {
        file: 'journal/journal.ts',
        line: '      await file.truncate(this.#good);\n      await file.sync();\n',
        becomes: '      await file.sync();\n',
      },
    ],
  },
  {
    name: 'nothing-kept-in-recovery',
    caughtBy: 'power cut: a destroyed book made whole',
    edits: [{ file: 'recovery/take-way.ts', line: '      await keepAll(disk, dir, kept, names);\n', becomes: '' }],
  },
  {
    name: 'no-sync-of-the-backup',
    caughtBy: 'power cut: backups that take each other’s place',
    edits: [{ file: 'backups/pack.ts', line: '      await file.sync();\n', becomes: '' }],
  },
];
