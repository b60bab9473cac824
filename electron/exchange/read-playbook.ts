import { cadenceProblems, type Misfit, misfitsOf, nameProblem } from '../../shared/domain/cadence-problems.ts';
import { type Playbook, PlaybookSchema } from '../../shared/domain/playbook.ts';
import { jsonPlaces } from './json-places.ts';

/** Something wrong in a file, with the line it stands on. */
export interface FileProblem extends Misfit {
  readonly line: number;
}

export interface PlaybookReading {
  /** Absent when anything is wrong. */
  readonly playbook?: Playbook;
  /** In the order of the file's fields, those of its shape first. */
  readonly problems: readonly FileProblem[];
}

/** What is wrong in a playbook of the right shape. */
function misfits({ name, cadences }: Playbook): Misfit[] {
  const found: Misfit[] = [];
  const wrongName = nameProblem(name);
  if (wrongName !== undefined) found.push({ path: 'name', problem: wrongName });
  const seen = new Set<string>();
  for (const [index, cadence] of cadences.entries()) {
    const place = `cadences.${index}`;
    if (seen.has(cadence.id)) found.push({ path: `${place}.id`, problem: 'cadence-twice' });
    seen.add(cadence.id);
    found.push(...cadenceProblems(cadence).map(({ path, problem }) => ({ path: `${place}.${path}`, problem })));
  }
  return found;
}

/** Reads the text of a shared playbook. Editors of some systems begin it with a mark that is no part of it. */
export function readPlaybook(handed: string): PlaybookReading {
  const text = handed.replace(/^\uFEFF/u, '');
  const { brokenAt, lineOf } = jsonPlaces(text);
  if (brokenAt !== undefined) return { problems: [{ line: brokenAt.line, path: '', problem: 'json' }] };
  const file: unknown = JSON.parse(text);
  const read = PlaybookSchema.safeParse(file);
  const found = read.success ? misfits(read.data) : misfitsOf(read.error.issues, file);
  const problems = found.map((each) => ({ line: lineOf(each.path), ...each }));
  return read.success && problems.length === 0 ? { playbook: read.data, problems } : { problems };
}
