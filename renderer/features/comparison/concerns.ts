import type { Dossier } from '../../../shared/contract/customer-view.ts';
import type { Customer } from '../../../shared/domain/customer.ts';

/** What things are compared by when nobody says otherwise; payment and benefit only where they are a concern. */
export const HEADS = [
  'price',
  'payment',
  'benefit',
  'delivery',
  'quality',
  'service',
  'terms',
  'strengths',
  'references',
] as const;
export type Head = (typeof HEADS)[number];

const BY_OBSTACLE: Readonly<Record<NonNullable<Customer['obstacle']>, Head>> = {
  price: 'price',
  money: 'payment',
  'not-understood': 'benefit',
};

/** Which line answers an objection; those that no line answers are left out. */
const BY_OBJECTION: Readonly<Record<string, Head>> = {
  price: 'price',
  policy: 'terms',
  exclusivity: 'terms',
  credit: 'payment',
  'no-money': 'payment',
  supplier: 'delivery',
  contract: 'terms',
  failure: 'quality',
};

const CONCERNS_AT_MOST = 6;

/** Their concerns: what people around them care about, the decider's words first, then obstacle and objections as lines. */
export function concernsOf({ people, customer, interactions }: Pick<Dossier, 'people' | 'customer' | 'interactions'>): {
  readonly heads: readonly Head[];
  readonly words: readonly string[];
} {
  const deciders = people.toSorted((a, b) => Number(b.role === 'decision-maker') - Number(a.role === 'decision-maker'));
  const words = deciders
    .flatMap(({ caresAbout = '' }) => caresAbout.split(/[、，,；;/]/))
    .map((concern) => concern.trim())
    .filter((concern) => concern !== '');
  const raised = interactions.flatMap(({ objections = [] }) => objections.map(({ objection }) => objection));
  const heads = [
    ...(customer.obstacle === undefined ? [] : [BY_OBSTACLE[customer.obstacle]]),
    ...raised.flatMap((code) => BY_OBJECTION[code] ?? []),
  ];
  return { heads: [...new Set(heads)], words: [...new Set(words)].slice(0, CONCERNS_AT_MOST) };
}
