import type { Ask } from '../../shared/contract/contract.ts';
import type { Handlers } from '../../shared/contract/handlers.ts';
import type { KnownObjection, ToldStory } from '../../shared/contract/talk-channels.ts';
import type { Customer } from '../../shared/domain/customer.ts';
import type { Objection, OwnAnswer } from '../../shared/domain/objection.ts';
import { fail, ok } from '../../shared/result.ts';
import { belongingTo, type Context } from './context.ts';
import { storyTold } from './story-told.ts';

const OBJECTIONS_AT_MOST = 2_000;
const PAST_AT_MOST = 50;

const newestFirst = (a: OwnAnswer, b: OwnAnswer): number => (a.changedAt < b.changedAt ? 1 : -1);

function answersByCode({ book }: Context): Map<string, OwnAnswer[]> {
  const answers = [...book.records.ownAnswers.values()].sort(newestFirst);
  return Map.groupBy(answers, ({ objection }) => objection);
}

/** Stories by the objection they answer; those of the listener's own industry first, then the newest. */
function storiesByCode(context: Context, listener: Readonly<Customer> | undefined): Map<string, ToldStory[]> {
  const byCode = new Map<string, ToldStory[]>();
  const stories = [...context.book.records.stories.values()].sort((a, b) => (a.createdAt < b.createdAt ? 1 : -1));
  const told = stories.map((story) => ({ codes: story.objections, told: storyTold(context, story, listener) }));
  const near = told.toSorted((a, b) => Number(b.told.isNear) - Number(a.told.isNear));
  for (const { codes, told: story } of near)
    for (const code of codes) byCode.set(code, [...(byCode.get(code) ?? []), story]);
  return byCode;
}

function timesByCode({ book }: Context): Map<string, number> {
  const times = new Map<string, number>();
  for (const { objections = [] } of book.records.interactions.values())
    for (const code of new Set(objections.map(({ objection }) => objection)))
      times.set(code, (times.get(code) ?? 0) + 1);
  return times;
}

/** Objections of the rep's own: those with a name and no shipped code. */
function ownOnes(answers: ReadonlyMap<string, readonly OwnAnswer[]>, shipped: readonly Objection[]) {
  const known = new Set(shipped.map(({ code }) => code));
  return [...answers].flatMap(([code, own]) => {
    const name = own.find((answer) => answer.name !== undefined)?.name;
    return known.has(code) || name === undefined ? [] : [{ code, ownName: name, meanings: [] }];
  });
}

/** All objections there are, shipped ones in their order, then the rep's own. */
export function knownObjections(context: Context, listener?: Readonly<Customer>): KnownObjection[] {
  const answers = answersByCode(context);
  const stories = storiesByCode(context, listener);
  const times = timesByCode(context);
  const all = [...context.objections, ...ownOnes(answers, context.objections)];
  return all.slice(0, OBJECTIONS_AT_MOST).map((objection) => ({
    ...objection,
    meanings: [...objection.meanings],
    own: [...(answers.get(objection.code) ?? [])],
    stories: stories.get(objection.code) ?? [],
    times: times.get(objection.code) ?? 0,
  }));
}

function pastOf(context: Context, customerId: string) {
  const talks = [...belongingTo(context, 'interactions', customerId)].sort((a, b) => (a.on < b.on ? 1 : -1));
  return talks.flatMap(({ on, objections = [] }) => objections.map((tag) => ({ on, tag }))).slice(0, PAST_AT_MOST);
}

function list(context: Context, { customerId }: Ask<'objection.list'>) {
  const customer = customerId === undefined ? undefined : context.book.records.customers.get(customerId);
  if (customerId !== undefined && customer === undefined) return fail('not-found', { noun: 'customer' });
  return ok({
    objections: knownObjections(context, customer),
    past: customer === undefined ? [] : pastOf(context, customer.id),
  });
}

/** What customers object, what it may mean, and what to say to it. */
export const objectionHandlers = (context: Context): Pick<Handlers, 'objection.list'> => ({
  'objection.list': async (ask) => list(context, ask),
});
