import type { HarvestedSegment, Unit } from './harvest-journal.ts';

/** What the journal files of one book tell together. */
export interface JournalStory {
  /** Whole changes in their order; where two laptops wrote apart, both, by number and then by time. */
  readonly units: readonly Unit[];
  /** Where two tell different things under one number: that number, and who they are. */
  readonly split: { readonly at: number; readonly devices: readonly string[] } | undefined;
  /** Least numbers of the lines that cannot be read. */
  readonly bad: readonly number[];
  /** Files that belong to another book. */
  readonly foreign: readonly string[];
}

const sameChange = (a: Unit, b: Unit): boolean => a.at === b.at && JSON.stringify(a.ops) === JSON.stringify(b.ops);

function splitOf(units: readonly Unit[]): JournalStory['split'] {
  const devices = new Set<string>();
  let at: number | undefined;
  let covered: Unit | undefined;
  for (const unit of units) {
    if (covered !== undefined && unit.from <= covered.seq && unit.device !== covered.device) {
      at ??= Math.min(unit.from, covered.from);
      devices.add(covered.device).add(unit.device);
    }
    if (covered === undefined || unit.seq > covered.seq) covered = unit;
  }
  return at === undefined ? undefined : { at, devices: [...devices] };
}

/** Puts the files together; those whose header names another book are left out. */
export function journalStory(segments: readonly HarvestedSegment[], bookId: string | undefined): JournalStory {
  const own = segments.filter(({ header }) => header === undefined || header.bookId === bookId);
  const sorted = own
    .flatMap(({ units }) => units)
    .sort((a, b) => a.from - b.from || a.seq - b.seq || (a.at < b.at ? -1 : 1));
  const units = sorted.filter((unit, i) => {
    const before = sorted[i - 1];
    return before === undefined || before.seq !== unit.seq || !sameChange(before, unit);
  });
  return {
    units,
    split: splitOf(units),
    bad: own.flatMap(({ bad }) => bad),
    foreign: segments.filter((each) => !own.includes(each)).map(({ segment }) => segment.name),
  };
}

/** The story as one laptop tells it: everything before the split, and its own changes since. */
export function storyOf(story: JournalStory, device: string): JournalStory {
  const { split } = story;
  if (split === undefined) return story;
  return {
    ...story,
    units: story.units.filter((unit) => unit.from < split.at || unit.device === device),
    split: undefined,
  };
}

/** Numbers after `from` up to `to` that no change of the story tells. */
export function untold({ units }: JournalStory, from: number, to: number): number {
  let reached = from;
  let missing = 0;
  for (const unit of units) {
    if (unit.seq <= reached) continue;
    missing += Math.max(0, Math.min(unit.from, to + 1) - reached - 1);
    reached = unit.seq;
  }
  return missing + Math.max(0, to - reached);
}
