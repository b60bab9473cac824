import { addMonths } from '../../shared/domain/day.ts';
import type { Opener } from '../../shared/domain/opener.ts';
import { type Generator, type Hearing, isSameIndustry } from './generator.ts';

/** A delivery of longer ago proves little. */
const PROOF_MONTHS = 24;
/** So many are enough for one talk. */
const AT_MOST = 3;

const newestFirst = (a: Opener, b: Opener): number => Number(a.on < b.on) - Number(a.on > b.on);

const told = ({ stories, facts: { customer } }: Hearing): Opener[] =>
  stories
    .filter(({ industry, customerId }) => customerId !== customer.id && isSameIndustry(industry, customer.industry))
    .map(
      ({ id, kind, title, since, createdAt }): Opener => ({
        kind: 'story',
        record: { in: 'stories', id },
        on: since ?? (createdAt.slice(0, 10) as Opener['on']),
        sort: kind,
        what: title,
      }),
    );

const delivered = ({ delivered: others, today }: Hearing): Opener[] =>
  others
    .filter(({ on }) => on <= today && on > addMonths(today, -PROOF_MONTHS))
    .map(
      ({ id, product, on, customerName }): Opener => ({
        kind: 'story',
        record: { in: 'deals', id },
        on,
        sort: 'delivered',
        what: product,
        who: customerName,
      }),
    );

/** The success of somebody like them: a story of their industry first, then what was delivered to one of it. */
export const story: Generator = (hearing) =>
  [...told(hearing).toSorted(newestFirst), ...delivered(hearing).toSorted(newestFirst)].slice(0, AT_MOST);
