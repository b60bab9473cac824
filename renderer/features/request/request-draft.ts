import type { Ask } from '../../../shared/contract/contract.ts';
import type { Day } from '../../../shared/domain/day.ts';
import type { Request } from '../../../shared/domain/request.ts';
import { withoutUndefined } from '../../../shared/domain/without-undefined.ts';
import { amountIsWrong, amountOf, isBlank, moneyDraft, some } from '../../ui/form-values.ts';
import type { MoneyDraft } from '../../ui/money-field.tsx';

export interface RequestDraft {
  readonly what: string;
  readonly notedOn: Day | undefined;
  readonly state: Request['state'];
  readonly stateOn: Day | undefined;
  readonly reason: string;
  readonly price: MoneyDraft;
}

const BLANK = { what: '', state: 'noted', stateOn: undefined, reason: '', price: undefined } as const;

export function draftOfRequest(request: Request | undefined, today: Day, currency: string): RequestDraft {
  const { what, notedOn, state, stateOn, reason, price } = { ...BLANK, notedOn: today, ...request };
  return { what, notedOn, state, stateOn, reason, price: moneyDraft(price, currency) };
}

/** Another state was reached today, unless the rep says another day. */
export const withState = (draft: RequestDraft, state: Request['state'], today: Day): RequestDraft => ({
  ...draft,
  state,
  stateOn: state === 'noted' ? undefined : today,
});

export const reasonIsMissing = ({ state, reason }: RequestDraft): boolean => state === 'dropped' && isBlank(reason);

export const isRequestWrong = (draft: RequestDraft): boolean =>
  isBlank(draft.what) ||
  draft.notedOn === undefined ||
  reasonIsMissing(draft) ||
  (draft.state === 'done-paid' && amountIsWrong(draft.price));

/** The ask that writes it; undefined while something in it is missing. A request that is dropped says why. */
export function askOfRequest(
  draft: RequestDraft,
  customerId: string,
  before: Request | undefined,
): Ask<'request.save'> | undefined {
  const { what, notedOn, state, stateOn, reason, price } = draft;
  if (isRequestWrong(draft) || notedOn === undefined) return undefined;
  return withoutUndefined({
    customerId,
    what: what.trim(),
    notedOn,
    state,
    stateOn: state === 'noted' ? undefined : stateOn,
    reason: some(reason),
    price: state === 'done-paid' ? amountOf(price) : undefined,
    interactionId: before?.interactionId,
    id: before?.id,
  });
}
