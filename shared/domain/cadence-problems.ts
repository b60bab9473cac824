import type { z } from 'zod';
import { type Cadence, CadenceSchema, type Step } from './playbook.ts';
import type { Texts } from './record.ts';

/** What can be wrong with a cadence somebody wrote, or with a file of them, as plain codes; each has a sentence in both languages. */
export const CADENCE_PROBLEMS = [
  'json',
  'missing',
  'empty',
  'not-a-number',
  'out-of-range',
  'too-long',
  'ends-before-it-begins',
  'limit-before-window',
  'every-day',
  'one-step-only',
  'step-twice',
  'cadence-twice',
  'days-before',
  'returns-not-last',
  'occasions',
  'nobody',
  'unknown-field',
  'wrong',
] as const;
export type CadenceProblem = (typeof CADENCE_PROBLEMS)[number];

export interface Misfit {
  /** Of the field, with dots: `steps.0.after.until`. */
  readonly path: string;
  readonly problem: CadenceProblem;
}

const NAME_UNITS = 200;
const WORDS_UNITS = 2_000;

/** What the schema's own rules say, by their messages. */
const SAID: Readonly<Record<string, CadenceProblem>> = {
  'ends before it begins': 'ends-before-it-begins',
  'a repeat has one step': 'one-step-only',
  'two steps of one id': 'step-twice',
  'a calendar alone has them': 'occasions',
  'only the last step of a series comes again': 'returns-not-last',
  'only a date has days before it': 'days-before',
};

type Issue = z.core.$ZodIssue;

function typeProblem({ expected }: Extract<Issue, { code: 'invalid_type' }>, input: unknown): CadenceProblem {
  if (input === undefined) return 'missing';
  return expected === 'number' || expected === 'int' ? 'not-a-number' : 'wrong';
}

const isOfNumber = (origin: string): boolean => origin === 'number' || origin === 'int';

function sizeProblem(issue: Extract<Issue, { code: 'too_small' | 'too_big' }>): CadenceProblem {
  if (isOfNumber(issue.origin)) return 'out-of-range';
  return issue.code === 'too_small' ? 'empty' : 'too-long';
}

function problemOf(issue: Issue, input: unknown): CadenceProblem {
  if (issue.code === 'invalid_type') return typeProblem(issue, input);
  if (issue.code === 'too_small' || issue.code === 'too_big') return sizeProblem(issue);
  if (issue.code === 'unrecognized_keys') return 'unknown-field';
  if (issue.code === 'custom') return SAID[issue.message] ?? 'nobody';
  return 'wrong';
}

/** What stands at a path of something nobody has checked yet. */
function at(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (there, key) => (typeof there === 'object' && there !== null ? Reflect.get(there, key) : undefined),
    value,
  );
}

/** Issues of a schema as codes, each with its path. */
export const misfitsOf = (issues: readonly Issue[], value: unknown): Misfit[] =>
  issues.map((issue) => ({
    path: issue.path.map(String).join('.'),
    problem: problemOf(issue, at(value, issue.path)),
  }));

function textProblem(texts: Texts | undefined, most: number, isNeeded: boolean): CadenceProblem | undefined {
  const words = [texts?.['zh-CN'] ?? '', texts?.en ?? ''];
  if (words.some(({ length }) => length > most)) return 'too-long';
  return isNeeded && words.every((each) => each.trim() === '') ? 'empty' : undefined;
}

/** What is wrong with the name of a playbook. */
export const nameProblem = (name: Texts): CadenceProblem | undefined => textProblem(name, NAME_UNITS, true);

type Check = readonly [path: string, problem: CadenceProblem | undefined];

const stepChecks = ({ kind }: Cadence, step: Step, index: number): readonly Check[] => {
  const { after, limit } = step;
  const place = `steps.${index}`;
  return [
    [`${place}.aim`, textProblem(step.aim, WORDS_UNITS, true)],
    [`${place}.opening`, textProblem(step.opening, WORDS_UNITS, false)],
    [
      `${place}.limit`,
      limit !== undefined && after.months === undefined && limit < after.from ? 'limit-before-window' : undefined,
    ],
    [
      `${place}.after.until`,
      kind === 'repeat' && (after.months ?? 0) <= 0 && after.until < 1 ? 'every-day' : undefined,
    ],
  ];
};

/** Rules of ours that no schema has: what would be read by nobody, or would never let anybody rest. */
function checksOf(cadence: Cadence): readonly Check[] {
  const { name, rhythm, exit, closesAfterTalks: closes, steps } = cadence;
  return [
    ['name', textProblem(name, NAME_UNITS, true)],
    ['rhythm', textProblem(rhythm, NAME_UNITS, false)],
    ['exit', textProblem(exit, WORDS_UNITS, false)],
    [
      'closesAfterTalks.until',
      closes !== undefined && closes.from > closes.until ? 'ends-before-it-begins' : undefined,
    ],
    ...steps.flatMap((step, index) => stepChecks(cadence, step, index)),
  ];
}

/** Everything that is wrong with a cadence, by field; empty when it can be used as it is. */
export function cadenceProblems(written: unknown): readonly Misfit[] {
  const read = CadenceSchema.safeParse(written);
  if (!read.success) return misfitsOf(read.error.issues, written);
  return checksOf(read.data).flatMap(([path, problem]) => (problem === undefined ? [] : [{ path, problem }]));
}
