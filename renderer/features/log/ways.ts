import { type Channel, type ChannelFamily, familyOf, type Outcome } from '../../../shared/domain/channel.ts';

type Direction = 'out' | 'in';

/** How a contact happened, as a seller says it: a call is either made or taken. */
export const WAYS = [
  'callOut',
  'callIn',
  'wechat',
  'visit',
  'sms',
  'messenger',
  'email',
  'fax',
  'post',
  'showroom',
  'event',
  'social',
  'note',
] as const;
export type Way = (typeof WAYS)[number];

/** The four of every day; the rest is behind "more". */
export const FIRST_WAYS = ['callOut', 'callIn', 'wechat', 'visit'] as const satisfies readonly Way[];
export const MORE_WAYS: readonly Way[] = WAYS.slice(FIRST_WAYS.length);

export const channelOf = (way: Way): Channel => (way === 'callOut' || way === 'callIn' ? 'call' : way);

const OUTCOMES: Readonly<Record<ChannelFamily, readonly Outcome[]>> = {
  call: ['reached', 'no-answer', 'busy', 'left-message', 'refused', 'wrong-number'],
  written: ['reached', 'sent', 'no-answer', 'busy', 'refused', 'wrong-number'],
  met: ['reached', 'no-answer', 'busy', 'left-message', 'refused', 'wrong-number'],
  note: [],
};

/** A call of theirs may be missed, and what they say or write may wait for an answer. Whoever comes in person has been reached. */
const OUTCOMES_IN: Readonly<Record<ChannelFamily, readonly Outcome[]>> = {
  call: ['reached', 'no-answer', 'left-message'],
  written: ['reached', 'left-message'],
  met: [],
  note: [],
};

/** What may have come of it, in the order of the digit keys. */
export const outcomesOf = (way: Way, direction: Direction): readonly Outcome[] =>
  (direction === 'in' ? OUTCOMES_IN : OUTCOMES)[familyOf(channelOf(way))];

/** What is assumed until the rep says otherwise: a letter was sent, anything two-way came about. */
export const usualOutcome = (way: Way, direction: Direction): Outcome =>
  direction === 'out' && familyOf(channelOf(way)) === 'written' && way !== 'wechat' ? 'sent' : 'reached';

/** Whether the rep is asked who began: a call says it in its name, a note has nobody else. */
export const asksDirection = (way: Way): boolean => familyOf(channelOf(way)) === 'written' || way === 'showroom';

export const usualDirection = (way: Way): Direction => (way === 'callIn' ? 'in' : 'out');

/** The way to begin with when a follow-up asks for a channel. */
export const wayFor = (channel: Channel | undefined): Way =>
  channel === undefined || channel === 'call' || channel === 'note' ? 'callOut' : channel;
