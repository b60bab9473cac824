import { OUTCOMES_OF_MAN, STANDINGS } from '../../shared/contract/grading-view.ts';
import { ChannelSchema } from '../../shared/domain/channel.ts';
import { HORIZONS, INTENTS } from '../../shared/domain/customer.ts';
import { BONDS, HESITATIONS, OBSTACLES, PERSONALITIES, STAGES } from '../../shared/domain/manner.ts';
import { AUTHORITIES, KnownSchema } from '../../shared/domain/qualification.ts';
import { REVENUE_CLASSES } from '../../shared/domain/revenue.ts';
import { isTalk } from '../../shared/domain/interaction.ts';
import { isContact } from '../cadence/facts.ts';
import { gradeMarkOf } from '../cadence/grade-mark.ts';
import { horizonOf } from '../cadence/horizon.ts';
import { qualificationOutcome } from '../grading/qualification.ts';
import { coded, days, field, type ListField, numbers, truths } from './list-fields.ts';
import type { ListWorld, Who } from './list-world.ts';

const LETTERS = ['A', 'B', 'C'];

const isFrozen = ({ frozen }: Who, { today }: ListWorld): boolean =>
  frozen !== undefined && frozen.on <= today && today <= frozen.until;

/** Where each scale places them. */
const SCALES: readonly ListField[] = [
  field('scales', 'choice', 'relationship', (who, world) => world.standing(who), STANDINGS),
  field('scales', 'choice', 'grade', (who, { scales, today }) => gradeMarkOf(who, scales, today)?.code, HORIZONS),
  field('scales', 'choice', 'intent', ({ intent }) => intent?.code, INTENTS),
  field('scales', 'choice', 'horizon', (who, { scales, today }) => horizonOf(who, scales, today).code, HORIZONS),
  ...coded('scales', [
    ['orgGrade', LETTERS],
    ['showClass', LETTERS],
  ]),
  field('scales', 'choice', 'revenue', (who, world) => world.revenueClass(who), REVENUE_CLASSES),
  field(
    'scales',
    'choice',
    'outcome',
    ({ qualification }) => qualification && qualificationOutcome(qualification),
    OUTCOMES_OF_MAN,
  ),
  field('scales', 'choice', 'money', ({ qualification }) => qualification?.money, KnownSchema.options),
  field('scales', 'choice', 'authority', ({ qualification }) => qualification?.authority, AUTHORITIES),
  field('scales', 'choice', 'need', ({ qualification }) => qualification?.need, KnownSchema.options),
  ...coded('scales', [
    ['obstacle', OBSTACLES],
    ['stage', STAGES],
    ['bond', BONDS],
    ['personality', PERSONALITIES],
    ['hesitation', HESITATIONS],
  ]),
];

/** When there was contact and when there will be, and what stands in its way. */
const CONTACT: readonly ListField[] = [
  ...days('contact', [
    ['next', (who, world) => world.plan(who)?.row?.on],
    [
      'last',
      (who, world) =>
        world.records('interactions', who).findLast((each) => each.on <= world.today && isContact(each))?.on,
    ],
    [
      'lastTalk',
      (who, world) => world.records('interactions', who).findLast((each) => each.on <= world.today && isTalk(each))?.on,
    ],
  ]),
  ...numbers('contact', [
    [
      'talks',
      (who, world) =>
        world.records('interactions', who).filter((each) => each.on <= world.today && isTalk(each)).length,
    ],
  ]),
  field('contact', 'choice', 'nextBy', (who, world) => world.plan(who)?.state, ['automatic', 'manual', 'none']),
  field('contact', 'choice', 'cadence', (who, world) => [
    ...new Set(world.plan(who)?.row?.reasons.map(({ cadence }) => cadence) ?? []),
  ]),
  field('contact', 'choice', 'doNotContact', ({ doNotContact }) => doNotContact, ['all', ...ChannelSchema.options]),
  field(
    'contact',
    'choice',
    'consent',
    ({ consent }) => consent.flatMap((one) => (one.withdrawnOn === undefined ? [one.channel] : [])),
    ChannelSchema.options,
  ),
  ...truths('contact', [
    ['overdue', (who, world) => world.plan(who)?.row?.overdue === true],
    ['givenUp', ({ givenUp }) => givenUp !== undefined],
    ['frozen', isFrozen],
  ]),
  ...days('contact', [
    ['givenUpOn', ({ givenUp }) => givenUp?.on],
    ['frozenUntil', (who, world) => (isFrozen(who, world) ? who.frozen?.until : undefined)],
    ['reviewedOn', ({ reviewedOn }) => reviewedOn],
  ]),
];

export const STANDING_FIELDS: readonly ListField[] = [...SCALES, ...CONTACT];
