import { isDecidedSince } from '../../../shared/domain/deal.ts';
import type { Trigger } from '../../../shared/domain/playbook.ts';
import type { Standing } from '../standing.ts';
import type { Anchor } from './anchor.ts';
import { DATE_ANCHORS } from './date-anchors.ts';
import { TRADE_ANCHORS } from './trade-anchors.ts';

/** Somebody never contacted is due from the day they were added; one of a large import from the day it was spread to. */
function added({ facts: { customer }, first }: Standing): Anchor[] {
  if (first !== undefined) return [];
  const { addedOn, startOn } = customer;
  return [startOn === undefined ? { on: addedOn, by: 'added' } : { on: startOn, by: 'batch' }];
}

const firstContact = ({ first }: Standing): Anchor[] =>
  first === undefined ? [] : [{ on: first, by: 'first-contact' }];

/** A visit that led to a signature, or to a no, needs no thanks within the hour. */
function walkIn({ walkIn: visit, facts: { deals }, today }: Standing): Anchor[] {
  if (visit === undefined || isDecidedSince(deals, visit.on, today)) return [];
  const { id, on, createdAt, time } = visit;
  return [{ on, by: 'walk-in', begunBy: id, enteredAt: createdAt, ...(time === undefined ? {} : { time }) }];
}

const MEANINGS: Readonly<Record<Trigger, (standing: Standing) => Anchor[]>> = {
  added,
  'first-contact': firstContact,
  'walk-in': walkIn,
  ...TRADE_ANCHORS,
  ...DATE_ANCHORS,
};

/** The days on which what a playbook calls by this name happened to the customer, and still holds. */
export const anchorsOf = (trigger: Trigger, standing: Standing): Anchor[] => MEANINGS[trigger](standing);
