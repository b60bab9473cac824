import type { Customer } from '../../shared/domain/customer.ts';
import type { Day } from '../../shared/domain/day.ts';
import type { Money } from '../../shared/domain/money.ts';
import type { Person } from '../../shared/domain/person.ts';
import type { Playbooks } from '../../shared/domain/playbooks.ts';
import type { Proposal } from '../../shared/domain/proposal.ts';
import type { Grading } from '../../shared/domain/scale.ts';
import type { Gift } from '../../shared/domain/trade.ts';
import type { CustomerFacts } from '../cadence/facts.ts';

/** What proposals are made by: the same for every customer of the book. */
export interface ProposalRules {
  readonly playbooks: Playbooks;
  /** The rep's own currency: sums are told in it. */
  readonly currency: string;
  /** An amount in the rep's own currency; undefined where no rate is known. */
  readonly worth: (money: Money) => Money | undefined;
}

/** All a proposal may stand on: one customer on one day. */
export interface Seen {
  readonly facts: CustomerFacts;
  readonly people: readonly Readonly<Person>[];
  readonly gradings: readonly Readonly<Grading>[];
  readonly gifts: readonly Readonly<Gift>[];
  readonly rules: ProposalRules;
  readonly today: Day;
  /** The intent while it holds; of somebody lost to another, none. */
  readonly intent: NonNullable<Customer['intent']> | undefined;
  /** The code of the horizon today. */
  readonly horizon: string | undefined;
}

/** One rule, one proposal at most: computed from what is seen, and nothing else. */
export type Rule = (seen: Seen) => Proposal | undefined;
