import { SURVEY_QUESTIONS } from '../../../shared/contract/callback-channels.ts';
import type { Ask } from '../../../shared/contract/contract.ts';
import type { Dossier } from '../../../shared/contract/customer-view.ts';
import type { Outcome } from '../../../shared/domain/channel.ts';
import { addDays, type Day } from '../../../shared/domain/day.ts';
import { boughtOn } from '../../../shared/domain/deal.ts';
import { withoutUndefined } from '../../../shared/domain/without-undefined.ts';
import { isBlank, some } from '../../ui/form-values.ts';

type Question = (typeof SURVEY_QUESTIONS)[number];

/** The answers, as far as the call has come. */
export interface CallbackDraft {
  readonly person: 'yes' | 'other' | 'nobody' | 'wrong' | undefined;
  /** The purchase or service it is about. */
  readonly about: string;
  readonly now: 'yes' | 'later' | undefined;
  readonly when: { readonly on: Day | undefined; readonly time: string };
  readonly satisfied: 'yes' | 'partly' | 'no' | undefined;
  readonly problem: 'no' | 'yes' | undefined;
  readonly problemWords: string;
  readonly fix: string;
  readonly fixDay: 'today' | 'tomorrow';
  readonly need: 'no' | 'yes' | undefined;
  readonly needProduct: string;
  readonly needWords: string;
  readonly right: 'yes' | 'no' | undefined;
  readonly survey: Readonly<Record<Question, string>>;
  readonly note: string;
}

export type Step = 'person' | 'about' | 'now' | 'when' | 'satisfied' | 'problem' | 'need' | 'right' | 'survey' | 'end';

export const emptyCallback = (about: string, when: CallbackDraft['when']): CallbackDraft => ({
  person: undefined,
  about,
  now: undefined,
  when,
  satisfied: undefined,
  problem: undefined,
  problemWords: '',
  fix: '',
  fixDay: 'tomorrow',
  need: undefined,
  needProduct: '',
  needWords: '',
  right: undefined,
  survey: { 'why-us': '', 'what-made-you-buy': '', 'what-to-improve': '' },
  note: '',
});

const QUESTIONS: readonly Step[] = ['satisfied', 'problem', 'need', 'right'];

/** The steps that are left to go, given the answers so far: a bad time asks for a better one and for nothing else. */
export function stepsOf({ person, now }: CallbackDraft, isSurveyDue: boolean): readonly Step[] {
  if (person === 'nobody' || person === 'wrong') return ['person', 'end'];
  if (person === 'other') return ['person', 'when', 'end'];
  if (now === 'later') return ['person', 'about', 'now', 'when', 'end'];
  return ['person', 'about', 'now', ...QUESTIONS, ...(isSurveyDue ? (['survey'] as const) : []), 'end'];
}

type Problem = 'choose' | 'problem' | 'need' | 'day' | 'past';

const CHOICES = ['person', 'now', 'satisfied', 'problem', 'need', 'right'] as const satisfies readonly Step[];

const isChoice = (step: Step): step is (typeof CHOICES)[number] => (CHOICES as readonly Step[]).includes(step);

const whenProblem = ({ when: { on } }: CallbackDraft, today: Day): Problem | undefined => {
  if (on === undefined) return 'day';
  return on < today ? 'past' : undefined;
};

/** The words a "yes" owes. */
const wordsProblem = (step: Step, draft: CallbackDraft): Problem | undefined => {
  if (step === 'problem' && draft.problem === 'yes' && isBlank(draft.problemWords)) return 'problem';
  return step === 'need' && draft.need === 'yes' && isBlank(draft.needProduct) ? 'need' : undefined;
};

/** What keeps a step from being left. */
export function problemOf(step: Step, draft: CallbackDraft, today: Day): Problem | undefined {
  if (step === 'when') return whenProblem(draft, today);
  return isChoice(step) && draft[step] === undefined ? 'choose' : wordsProblem(step, draft);
}

export function outcomeOf({ person, now }: CallbackDraft): Outcome {
  if (person === 'nobody') return 'no-answer';
  if (person === 'wrong') return 'wrong-number';
  return person === 'other' || now === 'later' ? 'busy' : 'reached';
}

export interface CallbackWords {
  /** What stands for a remedy nobody wrote down. */
  readonly fixOf: (problem: string) => string;
  /** What the timed follow-up of a bad time is called. */
  readonly again: string;
}

function fixOf({ fix, fixDay }: CallbackDraft, problem: string, today: Day, words: CallbackWords) {
  const what = (some(fix) ?? words.fixOf(problem)).slice(0, 500);
  return { what, dueOn: fixDay === 'today' ? today : addDays(today, 1) };
}

function answersOf({ survey }: CallbackDraft): Ask<'callback.log'>['survey'] {
  const answers = SURVEY_QUESTIONS.map((question) => ({ question, words: survey[question].trim() }));
  const said = answers.filter(({ words }) => words !== '');
  return said.length === 0 ? undefined : said;
}

function foundOf(draft: CallbackDraft, today: Day, words: CallbackWords) {
  const { about, satisfied, right } = draft;
  const problem = draft.problem === 'yes' ? some(draft.problemWords) : undefined;
  const product = draft.need === 'yes' ? some(draft.needProduct) : undefined;
  const need = product && (some(draft.needWords) ?? product);
  return {
    callback: withoutUndefined({ about: some(about), satisfied, problem, need, isDataRight: right && right === 'yes' }),
    fix: problem === undefined ? undefined : fixOf(draft, problem, today, words),
    want: product === undefined ? undefined : { product },
    survey: answersOf(draft),
  };
}

function nextOf({ when }: CallbackDraft, outcome: Outcome, words: CallbackWords): Ask<'callback.log'>['next'] {
  if (outcome !== 'busy' || when.on === undefined) return { mode: 'automatic' };
  return withoutUndefined({ mode: 'manual' as const, on: when.on, time: some(when.time), what: words.again });
}

/** What to ask of the book, once every step is answered. */
export function askOfCallback(
  draft: CallbackDraft,
  { customerId, today, words }: { customerId: string; today: Day; words: CallbackWords },
): Ask<'callback.log'> {
  const outcome = outcomeOf(draft);
  return withoutUndefined({
    customerId,
    on: today,
    outcome,
    note: draft.note.trim(),
    next: nextOf(draft, outcome, words),
    ...(outcome === 'reached' && foundOf(draft, today, words)),
  });
}

/** What a callback can be about: purchases and services, the newest first. */
export function subjectsOf(
  { deals, serviceVisits }: Pick<Dossier, 'deals' | 'serviceVisits'>,
  today: Day,
): readonly string[] {
  const bought = deals.flatMap((deal) => {
    const on = boughtOn(deal);
    return on !== undefined && on <= today ? [{ on, what: deal.product }] : [];
  });
  const served = serviceVisits.filter(({ on }) => on <= today);
  const all = [...bought, ...served].toSorted((a, b) => (a.on < b.on ? 1 : -1));
  return [...new Set(all.map(({ what }) => what))];
}

const A_YEAR = 365;

/** Every buyer is asked once a year; whatever they answered at a callback counts. */
export const isSurveyDue = ({ row, feedback }: Pick<Dossier, 'row' | 'feedback'>, today: Day): boolean =>
  row.relationship === 'buyer' &&
  !feedback.some(
    ({ kind, interactionId, on }) =>
      (kind === 'reason' || kind === 'suggestion') && interactionId !== undefined && on > addDays(today, -A_YEAR),
  );
