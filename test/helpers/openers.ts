import { asDay } from '../../shared/domain/day.ts';
import type { Completion } from '../../shared/domain/playbook.ts';
import type { Told } from './facts-kit.ts';
import { contract, enrolled, priced, PRODUCT, sample, serviced, showLead, special, want } from './trade-kit.ts';

/** What opens a cadence, the step that is open then, what completes it, and a day inside its window. */
export type Opener = readonly [cadence: string, told: Told, step: string, by: Completion, today: string];

const TALKED = { addedOn: '2026-01-05', talks: ['2026-09-01'] } as const;
const intent = (code: string): Told => ({ ...TALKED, intent: [code, '2026-09-01'] });
const marked = (customer: Told['customer']): Told => ({ ...TALKED, ...(customer === undefined ? {} : { customer }) });
const lost: Told = { ...TALKED, deals: [['2026-08-01', 'lost']] };
const bought: Told = { ...TALKED, deals: [['2026-08-03', 'paid']] };
const delivered: Told = { ...TALKED, talks: [], deals: [['2026-09-01', 'delivered']] };
/** The last talk before something happened on 1 September. */
const BEFORE = { ...TALKED, talks: ['2026-08-25'] } as const;
const having = (more: Told['more']): Told => ({ ...BEFORE, ...(more === undefined ? {} : { more }) });
const day = asDay('2026-09-01');
const TRIP = { from: asDay('2026-09-02'), to: asDay('2026-09-06'), where: '广州' };

/** Every cadence of the shipped playbook, once: numbers by hand, from the days the source names. 1 September 2026 is a Tuesday. */
export const OPENERS: readonly Opener[] = [
  ['first-contact', { addedOn: '2026-09-01' }, 'hello 2026-09-01..2026-09-02', 'sending', '2026-09-01'],
  ['intent.interested', intent('interested'), 'call 2026-09-03..2026-09-04', 'talk', '2026-09-03'],
  ['intent.considering', intent('considering'), 'call 2026-09-04..2026-09-05', 'talk', '2026-09-04'],
  ['intent.not-soon', intent('not-soon'), 'call 2026-09-15..2026-09-22', 'talk', '2026-09-15'],
  ['intent.never', intent('never'), 'call 2026-11-30..2027-02-28', 'talk', '2026-11-30'],
  ['quote.silent', { ...TALKED, quotes: [['2026-09-01']] }, 'day-1 2026-09-02..2026-09-02', 'talk', '2026-09-02'],
  ['new-lead.1-4-7', TALKED, 'day-1 2026-09-02..2026-09-02', 'talk', '2026-09-02'],
  ['grade.O', { ...TALKED, pinned: 'O' }, 'call 2026-09-04..2026-09-05', 'talk', '2026-09-04'],
  ['grade.A', { ...TALKED, pinned: 'A' }, 'call 2026-09-07..2026-09-09', 'talk', '2026-09-07'],
  ['grade.B', { ...TALKED, pinned: 'B' }, 'call 2026-09-14..2026-09-17', 'talk', '2026-09-14'],
  ['grade.C', { ...TALKED, pinned: 'C' }, 'call 2026-10-26..2026-11-05', 'talk', '2026-10-26'],
  ['org.A', marked({ orgGrade: 'A' }), 'call 2026-09-16..2026-10-01', 'talk', '2026-09-16'],
  ['org.B', marked({ orgGrade: 'B' }), 'call 2026-09-26..2026-10-16', 'talk', '2026-09-28'],
  ['org.C', marked({ orgGrade: 'C' }), 'call 2026-10-06..2026-10-31', 'talk', '2026-10-06'],
  ['show.A', showLead('A', '2026-09-01'), 'material 2026-09-02..2026-09-03', 'sending', '2026-09-02'],
  ['show.A.rhythm', marked({ showClass: 'A' }), 'call 2026-09-07..2026-09-09', 'talk', '2026-09-07'],
  ['show.B', showLead('B', '2026-09-01'), 'answer 2026-09-02..2026-09-08', 'sending', '2026-09-02'],
  ['show.B.rhythm', marked({ showClass: 'B' }), 'call 2026-09-14..2026-09-17', 'talk', '2026-09-14'],
  ['show.C', showLead('C', '2026-09-01'), 'thanks 2026-09-02..2026-09-08', 'sending', '2026-09-02'],
  ['show.C.rhythm', marked({ showClass: 'C' }), 'news 2026-09-29..2026-10-03', 'sending', '2026-09-29'],
  ['sample.asked', having({ samples: [sample({})] }), 'date 2026-09-02..2026-09-04', 'sending', '2026-09-02'],
  [
    'sample.made',
    having({ samples: [sample({ madeOn: day })] }),
    'parcel 2026-09-01..2026-09-03',
    'sending',
    '2026-09-02',
  ],
  ['sample.sent', having({ samples: [sample({ sentOn: day })] }), 'call 2026-09-06..2026-09-11', 'talk', '2026-09-07'],
  ['sample', having({ samples: [sample({ arrivedOn: day })] }), 'call 2026-09-04..2026-09-06', 'talk', '2026-09-04'],
  [
    'sample.no',
    having({ samples: [sample({ verdictOn: day }, { verdict: 'no' })] }),
    'others 2026-09-04..2026-09-08',
    'sending',
    '2026-09-04',
  ],
  [
    'walk-in',
    { other: [['2026-09-01', { channel: 'showroom', direction: 'in' }]] },
    'thanks 2026-09-01..2026-09-01',
    'sending',
    '2026-09-01',
  ],
  [
    'familiar-ear',
    having({ enrolments: [enrolled('familiar-ear', '2026-09-01')] }),
    'call 2026-09-04..2026-09-05',
    'talk',
    '2026-09-04',
  ],
  [
    'familiar-face',
    having({ enrolments: [enrolled('familiar-face', '2026-09-01')] }),
    'visit 2026-09-15..2026-09-22',
    'meeting',
    '2026-09-15',
  ],
  [
    'deal.signed.papers',
    { ...TALKED, talks: [], deals: [['2026-09-01', 'signed']] },
    'papers 2026-09-01..2026-09-02',
    'sending',
    '2026-09-01',
  ],
  [
    'deal.signed',
    { ...TALKED, deals: [['2026-09-01', 'signed']] },
    'call 2026-09-04..2026-09-05',
    'talk',
    '2026-09-04',
  ],
  ['handover', delivered, 'hand-over 2026-09-01..2026-09-01', 'meeting', '2026-09-01'],
  ['owner.callback', delivered, 'day-7 2026-09-08..2026-09-10', 'talk', '2026-09-08'],
  [
    'service.callback',
    having({ serviceVisits: [serviced('2026-09-01')] }),
    'call 2026-09-02..2026-09-04',
    'talk',
    '2026-09-02',
  ],
  ['service', bought, 'call 2026-10-11..2026-10-31', 'talk', '2026-10-12'],
  ['long-term', intent('never'), 'message 2026-09-29..2026-10-13', 'sending', '2026-09-29'],
  ['long-term.festival', intent('never'), 'card 2026-09-18..2026-09-24', 'sending', '2026-09-18'],
  [
    'long-term.birthday',
    { ...intent('never'), more: { specialDays: [special('birthday', 10, 10)] } },
    'gift 2026-10-05..2026-10-09',
    'sending',
    '2026-10-05',
  ],
  ['lost.friend', lost, 'message 2026-09-29..2026-10-13', 'sending', '2026-09-29'],
  ['lost.friend.festival', lost, 'card 2026-09-18..2026-09-24', 'sending', '2026-09-18'],
  [
    'lost.friend.birthday',
    { ...lost, more: { specialDays: [special('birthday', 10, 10)] } },
    'gift 2026-10-05..2026-10-09',
    'sending',
    '2026-10-05',
  ],
  [
    'deal.wrap-up',
    { ...TALKED, deals: [['2026-08-20', { deliveredOn: asDay('2026-08-25'), paidOn: day }]] },
    'gift 2026-09-04..2026-09-08',
    'sending',
    '2026-09-04',
  ],
  ['new-year.visit', bought, 'visit 2027-01-09..2027-02-04', 'meeting', '2027-01-11'],
  [
    'referral.yearly',
    having({ enrolments: [enrolled('referral.yearly', '2025-09-01')] }),
    'letter 2026-09-01..2026-09-15',
    'sending',
    '2026-09-02',
  ],
  [
    'price.update',
    having({ ...priced(['2026-01-01', '2026-09-01']), wants: [want('2026-02-01', {}, { productId: PRODUCT })] }),
    'news 2026-09-01..2026-09-03',
    'sending',
    '2026-09-02',
  ],
  [
    'arrival',
    having({ wants: [want('2026-08-01', { arrivedOn: '2026-09-01' })] }),
    'call 2026-09-01..2026-09-02',
    'talk',
    '2026-09-02',
  ],
  [
    'contract.end',
    having({ contracts: [contract('2026-10-01')] }),
    'call 2026-09-01..2026-09-08',
    'talk',
    '2026-09-02',
  ],
  [
    'budget.date',
    { ...BEFORE, customer: { budgetOn: asDay('2026-09-15') } },
    'call 2026-09-01..2026-09-05',
    'talk',
    '2026-09-02',
  ],
  [
    'season',
    { ...BEFORE, customer: { seasonOn: asDay('2026-10-01') } },
    'call 2026-09-01..2026-09-16',
    'talk',
    '2026-09-02',
  ],
  ['trip.wish', { ...BEFORE, customer: { trips: [TRIP] } }, 'wish 2026-09-02..2026-09-02', 'sending', '2026-09-02'],
  ['trip.return', { ...BEFORE, customer: { trips: [TRIP] } }, 'visit 2026-09-07..2026-09-13', 'talk', '2026-09-07'],
];
