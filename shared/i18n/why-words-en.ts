import type { WhyWords } from './why-words-shape.ts';

const span = (from: number, until: number): string => (from === until ? String(from) : `${from}–${until}`);
const days = (count: number): string => (count === 1 ? '1 day' : `${count} days`);
const about = (what: string): string => (what === '' ? '' : ` (${what})`);

export const whyWordsEn: WhyWords = {
  repeat: (name, rhythm, from, until) =>
    rhythm === undefined
      ? `${name}: every ${span(from, until)} days`
      : `${name}: ${rhythm} (every ${span(from, until)} days)`,
  sequence: (name, place, of, day) => `${name}: step ${place} of ${of} (day ${day})`,
  single: (name, rhythm) => (rhythm === undefined ? name : `${name}: ${rhythm}`),
  unknown: (code) => `Cadence “${code}”`,
  byHand: (day) => `The date you set: ${day}`,
  promised: (day) => `You promised it by ${day}`,
  fix: (day) => `A problem was found: put it right on site by ${day}`,
  unreturned: (day, channel) => `They got in touch on ${day}${about(channel)}, not answered yet`,
  reward: (day, referred) => `${referred}, whom they brought, bought on ${day}: the reward is still owed`,
  quoteEnding: (day, quote) => `The quote${about(quote)} ends on ${day} and is not answered`,
  clock: {
    added: (day) => `Added ${day}, never contacted`,
    batch: (day) => `Imported with many others, spread by calls a day to ${day} and on`,
    'first-contact': (day) => `First contact ${day}`,
    'walk-in': (day) => `In the showroom on ${day}, nothing ordered`,
    'show.ended': (day, what) => `The show${about(what)} ended ${day}`,
    'quote.sent': (day, what) => `Quoted ${day}${about(what)}, no answer yet`,
    'sample.asked': (day, what) => `Sample${about(what)} asked for ${day}`,
    'sample.made': (day, what) => `Sample${about(what)} ready ${day}`,
    'sample.sent': (day, what) => `Sample${about(what)} sent ${day}`,
    'sample.arrived': (day, what) => `Sample${about(what)} arrived ${day}`,
    'sample.no': (day, what) => `Sample${about(what)} not taken ${day}`,
    'want.arrived': (day, what) => `What they wait for${about(what)} came in ${day}`,
    'price.changed': (day, what) => `New price ${day}${about(what)}`,
    'deal.signed': (day, what) => `Signed ${day}${about(what)}, no deposit yet`,
    'deal.delivered': (day, what) => `Delivered ${day}${about(what)}`,
    'deal.finished': (day, what) => `Paid and delivered ${day}${about(what)}`,
    'deal.lost': (day, what) => `Lost ${day}${what === '' ? '' : ` to ${what}`}`,
    'service.done': (day, what) => `Serviced ${day}${about(what)}`,
    'contract.end': (day, what) => `Their contract${what === '' ? '' : ` with ${what}`} ends ${day}`,
    'budget.date': (day) => `Their budget comes ${day}`,
    season: (day) => `Their season begins ${day}`,
    'trip.start': (day, what) => `They leave${what === '' ? '' : ` for ${what}`} ${day}`,
    'trip.end': (day, what) => `They are back${what === '' ? '' : ` from ${what}`} ${day}`,
    talk: (day) => `Last talk ${day}`,
    sending: (day) => `Last sent ${day}`,
    skip: (day) => `Last skipped ${day}`,
    enrolled: (day) => `You began this cadence ${day}`,
    festival: (day, what) => `${what === '' ? 'Festival' : what} ${day}`,
    'special-day': (day, what) => `${what === '' ? 'Their day' : what} ${day}`,
    manual: (day) => `Set for ${day}`,
    promise: (day) => `Promised for ${day}`,
    unreturned: (day) => `They reached out ${day}`,
    reward: (day) => `Earned ${day}`,
    'quote.ending': (day) => `Valid until ${day}`,
  },
  clockAndWindow: (clock, window) => `${clock}, window ${window}`,
  shift: {
    'day-off': (from, to) => `Planned for ${from}, a day off: moved to ${to}`,
    'long-break': (from, to) => `Planned for ${from}, in a long break: moved to ${to}`,
    deadline: (from, to) =>
      from === to
        ? `One attempt a day and three a week are used up, but any later would miss the deadline: stays on ${to}`
        : `Planned for ${from}; any later would miss the deadline: set to ${to}`,
    'mail-day': (from, to) => `Planned for ${from}; e-mail goes out Tuesday to Thursday: moved to ${to}`,
    weekend: (from, to) => `Planned for ${from}; a private word belongs on a free day: moved to ${to}`,
    occasion: (from, to, what) =>
      `Planned for ${from}; goes with ${what === '' ? 'an occasion' : what}: moved to ${to}`,
    snoozed: (from, to) => `Planned for ${from}, snoozed to ${to}`,
    spread: (from, to) => `Planned for ${from}; you spread the overdue: put on ${to}`,
    frozen: (from, to) => `Planned for ${from} while frozen: goes on from ${to}`,
    retry: (from, to) => `No talk on ${from}: tried again on the next working day, ${to}`,
    restraint: (from, to) => `Planned for ${from}; one attempt a day and three a week are used up: moved to ${to}`,
    full: (from, to) => `Planned for ${from}; that day is full: moved inside the window to ${to}`,
    area: (from, to, what) =>
      `Planned for ${from}; other visits ${what === '' ? 'nearby' : `in ${what}`} are on ${to}: one trip`,
    'with-promise': (from, to, what) =>
      `Planned for ${from}; on ${to} a promise is due${about(what)}: one contact for both`,
  },
  earlier: {
    deadline: (from, to) => `${from} is a day off: moved up to ${to}`,
    'long-break': (from, to) => `A long break begins: moved up from ${from} to ${to}`,
  },
  limit: (day) => `By ${day} at the latest`,
  blocked: (channel) => `They do not want ${channel}: another way is proposed`,
  changed: (channel) => `Three or more ${channel} without an answer: try another way`,
  change: {
    talk: (repeat) =>
      repeat
        ? 'A talk starts the clock anew from that day; a message does not'
        : 'A talk completes this step; a message does not',
    meeting: (repeat) =>
      repeat
        ? 'A meeting starts the clock anew from that day; a call does not'
        : 'A meeting completes this step; a call does not',
    sending: (repeat) =>
      repeat
        ? 'Anything sent, or a talk, starts the clock anew from that day'
        : 'Anything sent, or a talk, completes this step',
  },
  changeByHand: 'A contact gives them back to the cadence; or change the date',
  changePromise: 'Tick it off once it is kept; put off, it still counts as late',
  exit: (exit) => `When it stops: ${exit}`,
  channel: {
    call: 'calls',
    sms: 'text messages',
    wechat: 'WeChat',
    messenger: 'instant messages',
    email: 'e-mail',
    fax: 'faxes',
    post: 'post',
    visit: 'visits',
    showroom: 'showroom invitations',
    event: 'event invitations',
    social: 'social invitations',
    note: 'notes',
  },
  specialDay: {
    birthday: 'Birthday',
    wedding: 'Wedding anniversary',
    founding: 'Company anniversary',
    'first-deal': 'Anniversary of the first deal',
    custom: 'Their day',
  },
  ahead: (count) => `The window opens in ${days(count)}`,
  left: (count) => `In the window, ${days(count)} left`,
  lastDay: 'Today is the last day of the window',
  inDays: (count) => `In ${days(count)}`,
  thisDay: 'Today is the day',
  late: (count) => `${days(count)} overdue`,
};
