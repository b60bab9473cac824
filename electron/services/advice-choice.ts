import {
  type AdviceCode,
  type AdviceFamily,
  adviceFamilyOf,
  type AdvicePlace,
  DRIVER_HEADS,
} from '../../shared/domain/advice.ts';
import type { Customer } from '../../shared/domain/customer.ts';

/** What advice is chosen by. */
export interface AdviceFacts {
  readonly kind: Customer['kind'];
  readonly manner: Pick<Customer, 'obstacle' | 'stage' | 'bond' | 'personality' | 'hesitation' | 'nature' | 'ruledBy'>;
  readonly knowsDecisionMaker: boolean;
  /** A rival is known: a deal went there, or a contract holds them there. */
  readonly hasRival: boolean;
  /** Objections of the newest talk, by code. */
  readonly lastObjections: readonly string[];
  /** The newest attempt found them busy. */
  readonly wasBusy: boolean;
  readonly intent: string | undefined;
  /** Talks held so far. */
  readonly talks: number;
}

type DriverHead = (typeof DRIVER_HEADS)[number];

/** The head of a driver that matters most now; the others follow in their order, as the first are put away. */
function driverHeads({ manner: { stage }, talks }: AdviceFacts): DriverHead[] {
  const first = ((): DriverHead => {
    if (stage === 'price' || stage === 'talks') return 'negotiating';
    if (stage === 'signed' || stage === 'contract') return 'balance';
    if (stage === 'comparing' || stage === 'criteria') return 'language';
    return talks < 2 ? 'marks' : 'pace';
  })();
  return [first, ...DRIVER_HEADS.filter((head) => head !== first)];
}

function personality(facts: AdviceFacts): AdviceCode[] {
  const { personality: kind } = facts.manner;
  if (kind === undefined) return [];
  if (kind === 'driver') return driverHeads(facts).map((head) => `personality.driver-${head}` as const);
  return [`personality.${kind}`];
}

const RULED = {
  'state-owned': 'persons',
  private: 'persons',
  foreign: 'procedures',
  'joint-venture': 'procedures',
} as const;

/** Persons or procedures: the rep's own view, else what their nature suggests. */
export const ruledBy = ({ nature, ruledBy: own }: Pick<Customer, 'nature' | 'ruledBy'>) =>
  own ?? (nature === undefined ? undefined : RULED[nature]);

/** Whom to see first is asked only while nobody knows who decides. */
function whom({ kind, knowsDecisionMaker, manner }: AdviceFacts): AdviceCode[] {
  if (kind !== 'organization' || knowsDecisionMaker) return [];
  return [`whom.${ruledBy(manner) ?? 'unknown'}`];
}

/** Wishes that may not be turned down on the spot. */
const WISHES: ReadonlySet<string> = new Set(['policy', 'exclusivity', 'credit']);

/** A taboo is named where the moment tempts to it. */
function taboos({ lastObjections, hasRival, wasBusy, intent, manner }: AdviceFacts): AdviceCode[] {
  const tempted: readonly (readonly [boolean, AdviceCode])[] = [
    [lastObjections.some((code) => WISHES.has(code)), 'taboo.refusing'],
    [lastObjections.length > 0, 'taboo.arguing'],
    [hasRival, 'taboo.behind-backs'],
    [wasBusy || manner.personality === 'driver', 'taboo.rambling'],
    [intent === 'interested' || manner.hesitation === 'quick-yes', 'taboo.own-benefit'],
  ];
  return tempted.flatMap(([isTempted, code]) => (isTempted ? [code] : []));
}

const ORDER: Readonly<Record<AdvicePlace, readonly AdviceFamily[]>> = {
  log: ['hesitation', 'personality', 'obstacle', 'taboo', 'stage', 'bond', 'whom'],
  dossier: ['whom', 'obstacle', 'stage', 'hesitation', 'personality', 'bond', 'taboo'],
};

/** Everything that could be said about this customer, the most telling first for that place. */
export function adviceFor(facts: AdviceFacts, place: AdvicePlace): AdviceCode[] {
  const { bond, stage, obstacle, hesitation } = facts.manner;
  const said: Readonly<Record<AdviceFamily, readonly AdviceCode[]>> = {
    bond: bond === undefined ? [] : [`bond.${bond}`],
    personality: personality(facts),
    hesitation: hesitation === undefined ? [] : [`hesitation.${hesitation}`],
    obstacle: obstacle === undefined ? [] : [`obstacle.${obstacle}`],
    stage: stage === undefined ? [] : [`stage.${stage}`],
    whom: whom(facts),
    taboo: taboos(facts),
  };
  return ORDER[place].flatMap((family) => said[family]);
}

const AT_ONCE = 2;

/** What is shown: nothing that was put away, one of a family, two at most. */
export function adviceShown(codes: readonly AdviceCode[], hidden: readonly string[]): AdviceCode[] {
  const shown: AdviceCode[] = [];
  for (const code of codes) {
    const isTold = shown.some((one) => adviceFamilyOf(one) === adviceFamilyOf(code));
    if (!hidden.includes(code) && !isTold) shown.push(code);
  }
  return shown.slice(0, AT_ONCE);
}
