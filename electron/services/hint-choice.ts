import { type Day, daysBetween } from '../../shared/domain/day.ts';
import type { Incident } from '../../shared/domain/background.ts';
import type { Customer } from '../../shared/domain/customer.ts';
import { type Hint, HINT_CODES, type HintCode, UNKNOWNS } from '../../shared/domain/hint.ts';
import type { Commitment } from '../../shared/domain/trade.ts';

/** Without a talk for so many times their window, a customer is cooling off. */
const COOLING_WINDOWS = 2;

/** What hints are chosen by. */
export interface HintFacts {
  readonly today: Day;
  readonly customer: Pick<Customer, 'qualification' | 'incidents' | 'givenUp' | 'intent'>;
  readonly promises: readonly Pick<Commitment, 'id' | 'dueOn' | 'keptOn'>[];
  readonly lastTalkOn: Day | undefined;
  /** The last day of the rhythm they are kept by, counted from a talk; undefined where none is. */
  readonly windowDays: number | undefined;
}

type Found = Omit<Hint, 'code'> | undefined;

function latePromise({ promises, today }: HintFacts): Found {
  const late = promises
    .filter(({ dueOn, keptOn }) => dueOn < today && keptOn === undefined)
    .toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : 1));
  const [first] = late;
  return (
    first && {
      evidence: late
        .map(({ id }) => id.slice(0, 8))
        .join(' ')
        .slice(0, 400),
      on: first.dueOn,
      count: late.length,
    }
  );
}

const isUnsettled = ({ on, settledOn }: Incident, today: Day): boolean =>
  on <= today && (settledOn === undefined || settledOn > today);

function creditIncident({ customer, today }: HintFacts): Found {
  const open = (customer.incidents ?? []).filter((each) => isUnsettled(each, today)).map(({ on }) => on);
  const [first] = open.toSorted();
  return first && { evidence: open.toSorted().join(' ').slice(0, 400), on: first, count: open.length };
}

function coolingOff({ lastTalkOn, windowDays, today, customer }: HintFacts): Found {
  if (lastTalkOn === undefined || windowDays === undefined || customer.givenUp !== undefined) return undefined;
  const silent = daysBetween(lastTalkOn, today);
  return silent > COOLING_WINDOWS * windowDays ? { evidence: lastTalkOn, on: lastTalkOn, count: silent } : undefined;
}

/** Asked of whoever is being qualified: a card without an answer to anything is no hint yet. */
function unknowns({ customer: { qualification, intent, givenUp } }: HintFacts): Found {
  if (givenUp !== undefined || (qualification === undefined && intent === undefined)) return undefined;
  const unknown = UNKNOWNS.filter((one) => (qualification?.[one] ?? 'unknown') === 'unknown');
  return unknown.length === 0 ? undefined : { evidence: unknown.join(' '), unknown: [...unknown] };
}

const FINDERS: Readonly<Record<HintCode, (facts: HintFacts) => Found>> = {
  'late-promise': latePromise,
  'credit-incident': creditIncident,
  'cooling-off': coolingOff,
  unknowns,
};

/** What a dossier points out, but for what was put away on the same evidence. */
export const hintsFor = (
  facts: HintFacts,
  dismissed: readonly { readonly proposal: string; readonly evidence: string }[],
): readonly Hint[] =>
  HINT_CODES.flatMap((code) => {
    const found = FINDERS[code](facts);
    if (found === undefined) return [];
    const isAway = dismissed.some((each) => each.proposal === hintProposal(code) && each.evidence === found.evidence);
    return isAway ? [] : [{ code, ...found }];
  });

/** How a dismissal names a hint, beside the proposals. */
export const hintProposal = (code: HintCode): string => `hint.${code}`;
