import { HORIZONS, INTENTS } from '../../../shared/domain/customer.ts';
import type { AppliesTo } from '../../../shared/domain/playbook.ts';
import type { Translate } from '../../../shared/i18n/translate.ts';

/** What a cadence can look at to find its customers. */
export const BASES = ['intent', 'horizon', 'showClass', 'orgGrade', 'relationship', 'trigger', 'optIn'] as const;
export type Basis = (typeof BASES)[number];
export type Scale = Exclude<Basis, 'trigger' | 'optIn'>;

const RELATIONSHIPS = ['lead', 'prospect', 'lost', 'buyer'] as const;
const LETTERS = ['A', 'B', 'C'] as const;

const CODES: Readonly<Record<Scale, readonly string[]>> = {
  intent: INTENTS,
  horizon: HORIZONS,
  showClass: LETTERS,
  orgGrade: LETTERS,
  relationship: RELATIONSHIPS,
};

/** The first that is there: a cadence that looks at two is shown by the one that decides first. */
export const basisOf = (to: AppliesTo): Basis => BASES.find((basis) => to[basis] !== undefined) ?? 'optIn';

/** The known codes of a scale, and whatever else the cadence names: codes come from playbooks. */
export const codesOf = (to: AppliesTo, scale: Scale): string[] => [...new Set([...CODES[scale], ...(to[scale] ?? [])])];

const KNOWN_INTENTS: ReadonlySet<string> = new Set(INTENTS);
const KNOWN_RELATIONSHIPS: ReadonlySet<string> = new Set(RELATIONSHIPS);

export function codeWords(t: Translate, scale: Scale, code: string): string {
  if (scale === 'intent' && KNOWN_INTENTS.has(code)) return t(`cadence:intent.${code as (typeof INTENTS)[number]}`);
  if (scale === 'relationship' && KNOWN_RELATIONSHIPS.has(code))
    return t(`playbooks:edit.relationships.${code as (typeof RELATIONSHIPS)[number]}`);
  return code;
}

/** The same customers by another basis: what else is said of them stays. */
export function withBasis(to: AppliesTo, basis: Basis): AppliesTo {
  const {
    intent: _i,
    horizon: _h,
    showClass: _s,
    orgGrade: _o,
    relationship: _r,
    trigger: _t,
    optIn: _n,
    ...rest
  } = to;
  if (basis === 'optIn') return { ...rest, optIn: true };
  if (basis === 'trigger') return { ...rest, trigger: to.trigger ?? 'deal.delivered' };
  return { ...rest, [basis]: to[basis] ?? [CODES[basis][0]] };
}

/** With the code where it was not, without it where it was. */
export function withCode(to: AppliesTo, scale: Scale, code: string): AppliesTo {
  const now: readonly string[] = to[scale] ?? [];
  const next = now.includes(code) ? now.filter((each) => each !== code) : [...now, code];
  return { ...to, [scale]: next };
}
