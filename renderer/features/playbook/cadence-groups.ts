import type { Answer } from '../../../shared/contract/contract.ts';
import type { AppliesTo } from '../../../shared/domain/playbook.ts';

export type PlaybookView = Answer<'playbook.get'>;
export type CadenceLine = PlaybookView['cadences'][number];

export const GROUPS = ['first', 'intent', 'horizon', 'show', 'org', 'event', 'standing', 'byHand'] as const;
export type Group = (typeof GROUPS)[number];

/** What a cadence looks at, the first that is there. Shows come before what happens: their first answer is both. */
const LOOKED_AT: readonly (readonly [field: keyof AppliesTo, group: Group])[] = [
  ['optIn', 'byHand'],
  ['showClass', 'show'],
  ['intent', 'intent'],
  ['horizon', 'horizon'],
  ['orgGrade', 'org'],
  ['trigger', 'event'],
  ['relationship', 'standing'],
];

const FIRST: ReadonlySet<string | undefined> = new Set(['added', 'first-contact', 'walk-in']);

export function groupOf(to: AppliesTo): Group {
  if (FIRST.has(to.trigger)) return 'first';
  return LOOKED_AT.find(([field]) => to[field] !== undefined)?.[1] ?? 'standing';
}

/** The cadences under what they look at, in the order of the playbook; groups without any are left out. */
export function grouped(cadences: readonly CadenceLine[]): (readonly [Group, readonly CadenceLine[]])[] {
  return GROUPS.map(
    (group) => [group, cadences.filter(({ cadence }) => groupOf(cadence.appliesTo) === group)] as const,
  ).filter(([, lines]) => lines.length > 0);
}
