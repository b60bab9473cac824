import type { Twin } from '../twin.ts';
import type { advice as zh } from '../zh-CN/advice.ts';

export const advice = {
  title: 'How to talk with them',
  hide: 'Do not show again',
  hidden: 'Not shown again; Settings brings it back.',
  more: 'More',
  ruled: 'Ruled by',
  persons: 'Persons',
  procedures: 'Procedures',
  nature: 'Kind of firm',
  natures: {
    'state-owned': 'State-owned',
    private: 'Private',
    foreign: 'Foreign',
    'joint-venture': 'Joint venture',
  },
  settings: {
    title: 'Hints',
    why: 'How to talk with a customer. What you put away can come back.',
    none: 'No hints are put away.',
    back: 'Bring all back',
    count_one: '{{count}} hint put away',
    count_other: '{{count}} hints put away',
  },
  family: {
    bond: 'Bond',
    personality: 'Character',
    hesitation: 'Hesitation',
    obstacle: 'Obstacle',
    stage: 'Stage',
    whom: 'Whom first',
    taboo: 'Better not',
  },
  say: {
    bond: {
      family:
        'They trust your character: they bring relatives and hand you private errands. Do each with care; it counts for more than a discount.',
      friend: 'You are equals, and may speak plainly. See each other, give and take; business follows.',
      adviser:
        'They come because you know the trade. Give your judgement and what it rests on first, the goods second, and do not push.',
      star: 'They are proud to know you. Bring news of the trade, and give them a name worth mentioning to friends.',
    },
    personality: {
      'driver-marks':
        'A driver: upright, few words, an eye on the clock, asking for results. Sit up too; one greeting, then the matter.',
      'driver-pace':
        'A driver wants it quick: come prepared, make your point in three sentences. Leave when it is done.',
      'driver-language':
        'Speak straight to a driver: the conclusion first, then the reason, figures exact. No “about”, no “should be”.',
      'driver-interests':
        'A driver wants control and prospects. Ask how they see it, let them decide, and pave the way.',
      'driver-praise': 'Praise a driver by asking advice. Take an idea of theirs, and report later what came of it.',
      'driver-balance': 'With a driver, get it done first; warmth comes after. Talk results, not effort.',
      'driver-negotiating':
        'Negotiating with a driver: firm on principles, easy on the rest. Put two or three options down and let them choose.',
      expressive:
        'They like to talk and be merry: hear them out and enjoy it. Send the points in writing, or they are gone with the mood.',
      amiable:
        'They avoid offence and often say yes: go slowly, get close first. When it comes to deciding, make the risk small and help them over.',
      analytical:
        'They want proof: papers, figures, a comparison, complete. Give them time, do not press, and answer every question.',
    },
    hesitation: {
      wavering:
        'Always another excuse, swayed by each new point. Do not contradict: repeat it and ask; then options beside the rival with your evaluation, and a timetable.',
      lingering: 'Neither yes nor no. Put the real question on the table, tell a case that worked, and lower the risk.',
      'quick-yes':
        'Quick to agree, then dodges the signing. Stay close, give one good reason for today (time, price, benefit) and a simple plan with dates.',
    },
    obstacle: {
      price:
        'Price is in the way: show what peers ask, and add up what it costs in use. If it must give, a lower first quote, for something in return.',
      money:
        'Money is short for now: make a joint timetable and ask when their budget comes. Some hope for a small advance and will not say so.',
      'not-understood':
        'They have not understood it: plain words, no jargon. Put the benefit in their own numbers: how much saved, how much faster.',
    },
    stage: {
      understanding:
        'Understanding: talk to the buyer; what is needed, who uses it, by when. Listen more than you show.',
      interest: 'Interest: the buyer again; let them try it with their own hands. What was tried is believed.',
      comparing:
        'Comparing: see the buyer and whoever objects. Give them a comparison sheet, their own concerns first.',
      objections: 'Objections: talk to the one who objects. First true or excuse and why, then the answer.',
      price: 'Price: talk to the one who pays. Follow your concession plan step by step, each for something in return.',
      signed: 'Signed: go through the papers with the payer. What to hand in and to bring, on one list.',
      problem:
        'A problem was found: see the users and their head. Ask about workload, defects, what annoys most, and keep their words.',
      feasibility:
        'Feasibility and budget: technical people and finance. Proof for the one, a cost frame for the other.',
      project:
        'The project has a team: see who decides, and the one with several hats. Find out who sits in it, and for what.',
      criteria: 'Criteria are set: technical people. Have your papers ready, and get our strengths among the criteria.',
      tender:
        'Tender: commercial, purchasing and technical; where persons rule, the deputy general manager too. The papers complete to the last page.',
      preferred: 'Preferred supplier: see who decides. What they gain, and a case like theirs.',
      talks: 'Commercial talks: finance and commercial. The sum against their funds, and a return for each concession.',
      contract: 'The contract: the one with several hats, and the users. Settle the start and the deposit.',
    },
    whom: {
      persons:
        'Nobody knows yet who decides, and persons rule here: best the deputy general manager in charge. Else through technical people or others; the commercial manager last.',
      procedures:
        'Nobody knows yet who decides, and procedures rule here: best the commercial manager. Else through technical people or others; the deputy general manager last.',
      unknown:
        'Nobody knows yet who decides, nor whether persons or procedures rule. Find out what kind of firm it is, then choose whom to see first.',
    },
    taboo: {
      arguing: 'Do not argue: the point is won and the deal lost. Grant the half that is right, and ask.',
      'own-benefit': 'Do not persuade for your own benefit: they hear it. Begin with their use of it.',
      refusing:
        'Do not refuse on the spot: say you will ask, make it a promise, and answer in time. Even a no comes with a reason.',
      rambling: 'Do not ramble: their time is short. Say how many minutes you need, and stop when it is said.',
      'behind-backs':
        "Do not talk behind anybody's back: grant the rival what is good. Then say why customers chose us.",
    },
  },
} as const satisfies Twin<typeof zh>;
