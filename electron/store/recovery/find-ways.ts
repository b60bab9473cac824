import { basename } from 'node:path';
import type { BackupContent, RecoveryWay } from '../../../shared/contract/backup-channels.ts';
import { BOOK_SCHEMA } from '../../../shared/domain/book.ts';
import { InstantSchema } from '../../../shared/domain/record.ts';
import { isApart } from '../backups/backup-name.ts';
import { BOOK_FILE } from '../layout.ts';
import { type Assembled, assemble, changesLost, contentOf, type Plan } from './assemble.ts';
import { storyOf, untold } from './journal-story.ts';
import type { Scene } from './scene.ts';

/** A way that might lead out, before it is known what it brings. */
export interface Candidate extends Plan {
  readonly id: string;
  readonly kind: RecoveryWay['kind'];
  /** Known already for a copy that is taken as it is. */
  readonly content?: BackupContent | undefined;
  readonly savedAt?: string | undefined;
}

/** Stands for the base of a way that needs none. */
const NOTHING = 'journal';

/** From `book.json` as far as it can be read, and all that the journal tells since; one for each story where there are two. */
function fromBook(scene: Scene): Candidate[] {
  const { book, bookSeq, story } = scene;
  if (book === undefined || (book.read === 0 && book.header === undefined)) return [];
  const kind = !book.sealed && book.lost === 0 && !book.open ? 'accept' : 'salvage';
  const all: Candidate = { id: `${kind}:${BOOK_FILE}`, kind, base: BOOK_FILE, baseSeq: bookSeq, story };
  const apart = (story.split?.devices ?? []).map(
    (device): Candidate => ({ ...all, id: `${all.id}:${device}`, story: storyOf(story, device) }),
  );
  return [all, ...apart];
}

/** States from which the journal may lead on, newest first. */
function earlierStates({ copies, story, latest }: Scene): Pick<Plan, 'base' | 'baseSeq'>[] {
  const told = copies.filter(({ name }) => !isApart(basename(name)));
  const states = told.map(({ name, header }) => ({ base: name, baseSeq: header.seq }));
  // A journal that begins with the first change of all needs no snapshot.
  const begun = story.units[0]?.from === 1 ? [{ base: undefined, baseSeq: 0 }] : [];
  return [...states, ...begun].filter(({ baseSeq }) => baseSeq < latest);
}

/** From an earlier state by way of the journal: nothing is lost where it tells all that happened since. */
function fromEarlier(scene: Scene): Candidate[] {
  const { book, story, latest } = scene;
  const states = earlierStates(scene);
  const isWhole = ({ baseSeq }: Pick<Plan, 'baseSeq'>) =>
    story.split === undefined && untold(story, baseSeq, latest) === 0;
  const whole = states.find(isWhole);
  if (whole !== undefined) return [{ id: `replay:${whole.base ?? NOTHING}`, kind: 'replay', ...whole, story }];
  // What is missing after a sound book.json is missing after an earlier state, too.
  const rest = book?.sealed === true ? [] : states.slice(0, 1);
  return rest.map((state) => ({ id: `salvage:${state.base ?? NOTHING}`, kind: 'salvage', ...state, story }));
}

const seqIn = (name: string): number => Number(/(?:^|-)(\d{12})\b/.exec(basename(name))?.[1] ?? 0);

/** Where not one copy is whole, what is left of them. */
const fromTorn = ({ copies, torn, story }: Scene): Candidate[] =>
  copies.length > 0
    ? []
    : torn.map((name) => ({ id: `salvage:${name}`, kind: 'salvage', base: name, baseSeq: seqIn(name), story }));

/** Each whole copy as it was. */
const asTheyWere = ({ copies }: Scene): Candidate[] =>
  copies.map(({ name, header, content }) => ({
    id: `backup:${name}`,
    kind: 'backup',
    base: name,
    baseSeq: header.seq,
    story: undefined,
    content,
    savedAt: header.savedAt,
  }));

/** A book of a newer app is not ours to put together: its records would be lost on the way. */
export const candidates = (scene: Scene): Candidate[] =>
  scene.schema > BOOK_SCHEMA
    ? []
    : [...fromBook(scene), ...fromEarlier(scene), ...fromTorn(scene), ...asTheyWere(scene)];

type Reached = Pick<Assembled, 'seq' | 'savedAt' | 'lostLines' | 'lostChanges'>;

function wayOf({ id, kind }: Candidate, reached: Reached, content: BackupContent): RecoveryWay {
  const savedAt = InstantSchema.safeParse(reached.savedAt).data;
  const { seq, lostLines, lostChanges } = reached;
  return { id, kind, ...(savedAt !== undefined && { savedAt }), seq, content, lostLines, lostChanges };
}

const KINDS: readonly RecoveryWay['kind'][] = ['replay', 'accept', 'salvage', 'backup'];
const lossOf = ({ lostLines, lostChanges }: RecoveryWay) => lostLines + lostChanges;

/** The one that loses least first; of equals the one that guesses least, and then the newer. */
const byLoss = (a: RecoveryWay, b: RecoveryWay): number =>
  lossOf(a) - lossOf(b) || KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || b.seq - a.seq;

async function measured(scene: Scene, candidate: Candidate): Promise<RecoveryWay> {
  const { content, savedAt = '' } = candidate;
  if (content === undefined) {
    const assembled = await assemble(scene, candidate);
    return wayOf(candidate, assembled, contentOf(assembled.tables));
  }
  const lostChanges = changesLost(scene, candidate, 0);
  return wayOf(candidate, { seq: candidate.baseSeq, savedAt, lostLines: 0, lostChanges }, content);
}

/** All ways, the best first. A way to an empty book is none. */
export async function findWays(scene: Scene): Promise<RecoveryWay[]> {
  const ways: RecoveryWay[] = [];
  for (const candidate of candidates(scene)) ways.push(await measured(scene, candidate));
  return ways.filter(({ content }) => content.records > 0).sort(byLoss);
}
