import type { Day } from '../../../shared/domain/day.ts';
import { type Deal, type DealDate, hasHappened } from '../../../shared/domain/deal.ts';
import { sampleStage } from '../../../shared/domain/sample.ts';
import { lostDeal } from '../relationship.ts';
import { silentQuote } from '../silent-quote.ts';
import { showEndedOn, type Standing } from '../standing.ts';
import { type Anchor, anchorOf } from './anchor.ts';

const noLongerWaits = ['depositOn', 'deliveredOn', 'paidOn', 'lostOn'] as const satisfies readonly DealDate[];

/** A contract is not an order: signed, and neither deposit nor letter of credit is in. */
const signed = ({ facts: { deals }, today }: Standing): Anchor[] =>
  deals.flatMap((deal) =>
    deal.signedOn !== undefined &&
    deal.signedOn <= today &&
    !noLongerWaits.some((step) => hasHappened(deal, step, today))
      ? [anchorOf('deal.signed', deal.signedOn, deal, deal.product)]
      : [],
  );

function newestBy(deals: readonly Deal[], today: Day, dayOf: (deal: Deal) => Day | undefined): [Deal, Day] | undefined {
  let newest: [Deal, Day] | undefined;
  for (const deal of deals) {
    const on = dayOf(deal);
    if (on !== undefined && on <= today && (newest === undefined || on > newest[1])) newest = [deal, on];
  }
  return newest;
}

/** Of several deliveries the newest: its calls ask after the earlier ones as well. */
function delivered({ facts: { deals }, today }: Standing): Anchor[] {
  const newest = newestBy(deals, today, ({ deliveredOn }) => deliveredOn);
  return newest === undefined ? [] : [anchorOf('deal.delivered', newest[1], newest[0], newest[0].product)];
}

/** Paid and delivered, whichever came last. */
function finished({ facts: { deals }, today }: Standing): Anchor[] {
  const newest = newestBy(deals, today, ({ deliveredOn, paidOn }) => {
    if (deliveredOn === undefined || paidOn === undefined) return undefined;
    return deliveredOn > paidOn ? deliveredOn : paidOn;
  });
  return newest === undefined ? [] : [anchorOf('deal.finished', newest[1], newest[0], newest[0].product)];
}

function lost({ facts, today }: Standing): Anchor[] {
  const deal = lostDeal(facts, today);
  return deal?.lostOn === undefined ? [] : [anchorOf('deal.lost', deal.lostOn, deal, deal.lostTo)];
}

/** Each sample stands at one stage only. */
const samplesAt =
  (wanted: 'asked' | 'made' | 'sent' | 'arrived') =>
  ({ facts: { samples }, today }: Standing): Anchor[] =>
    samples.flatMap((sample) => {
      const at = sampleStage(sample, today);
      return at?.stage === wanted ? [anchorOf(`sample.${wanted}`, at.on, sample, sample.product)] : [];
    });

/** A no and a silence are no reason to stop: other products are offered. */
const samplesRefused = ({ facts: { samples }, today }: Standing): Anchor[] =>
  samples.flatMap((sample) => {
    const { verdict, verdictOn, product } = sample;
    if (verdictOn === undefined || verdictOn > today || verdict === undefined || verdict === 'yes') return [];
    return [anchorOf('sample.no', verdictOn, sample, product)];
  });

function silent({ facts, today }: Standing): Anchor[] {
  const quote = silentQuote(facts, today);
  return quote === undefined ? [] : [anchorOf('quote.sent', quote.sentOn, quote, quote.title)];
}

/** A lead of a show counts from the day it ends, on which the whole pile is taken home; it is planned while the show runs. */
function show(standing: Standing): Anchor[] {
  const ended = showEndedOn(standing);
  if (ended === undefined) return [];
  return [{ on: ended.on, by: 'show.ended', what: ended.name }];
}

const served = ({ facts: { serviceVisits }, today }: Standing): Anchor[] =>
  serviceVisits.flatMap((visit) => (visit.on <= today ? [anchorOf('service.done', visit.on, visit, visit.what)] : []));

/** What the trade itself begins: deals, samples, quotes, shows, services. */
export const TRADE_ANCHORS = {
  'deal.signed': signed,
  'deal.delivered': delivered,
  'deal.finished': finished,
  'deal.lost': lost,
  'sample.asked': samplesAt('asked'),
  'sample.made': samplesAt('made'),
  'sample.sent': samplesAt('sent'),
  'sample.arrived': samplesAt('arrived'),
  'sample.no': samplesRefused,
  'quote.sent': silent,
  'show.ended': show,
  'service.done': served,
} as const;
