import { proposalsOf } from '../../electron/proposals/proposals.ts';
import type { ProposalRules, Seen } from '../../electron/proposals/rule.ts';
import type { RecordOf } from '../../shared/domain/book.ts';
import { asDay } from '../../shared/domain/day.ts';
import type { Proposal, ProposalCode } from '../../shared/domain/proposal.ts';
import { AT, idOf } from './book-kit.ts';
import { CUSTOMER, playbooks, tell, type Told } from './facts-kit.ts';

const RECORD = { createdAt: AT, changedAt: AT, customerId: CUSTOMER };

export const rules: ProposalRules = {
  playbooks,
  currency: 'CNY',
  worth: (money) => (money.currency === 'CNY' ? money : undefined),
};

/** Facts as a test tells them, and what stands beside them. */
export interface Seeing extends Told {
  readonly people?: readonly Partial<RecordOf<'people'>>[];
  /** `[day, from, to]` of the intent. */
  readonly turns?: readonly (readonly [on: string, from: string | undefined, to: string])[];
  readonly gifts?: readonly Partial<RecordOf<'gifts'>>[];
}

function see(today: string, seeing: Seeing): Omit<Seen, 'intent' | 'horizon'> {
  return {
    facts: tell(seeing),
    people: (seeing.people ?? []).map((person, n) => ({
      ...RECORD,
      id: idOf(700 + n),
      name: '某人',
      phones: [],
      emails: [],
      ...person,
    })),
    gradings: (seeing.turns ?? []).map(([on, from, to], n) => ({
      ...RECORD,
      id: idOf(800 + n),
      scale: 'intent',
      ...(from === undefined ? {} : { from }),
      to,
      on: asDay(on),
    })),
    gifts: (seeing.gifts ?? []).map((gift, n) => ({
      ...RECORD,
      id: idOf(850 + n),
      item: '茶叶',
      direction: 'given',
      state: 'given',
      on: asDay('2026-09-01'),
      ...gift,
    })),
    rules,
    today: asDay(today),
  };
}

const proposed = (today: string, seeing: Seeing): readonly Proposal[] => proposalsOf(see(today, seeing));

/** The proposal of that code, if it is made. */
export const theOne = (code: ProposalCode, today: string, seeing: Seeing): Proposal | undefined =>
  proposed(today, seeing).find((each) => each.code === code);
