import { INFLUENCES, MARITAL_STATES, TRADE_ROLES } from '../../shared/domain/background.ts';
import { ChannelSchema } from '../../shared/domain/channel.ts';
import { NATURES } from '../../shared/domain/manner.ts';
import { ageOn } from '../../shared/almanac/age.ts';
import { ageOfSeeming } from './seeming.ts';
import { coded, common, days, field, type ListField, numbers, words } from './list-fields.ts';
import { nextDays } from './yearly.ts';

const CHANNELS = ChannelSchema.options.filter((channel) => channel !== 'note');

/** Who they are and how they are reached. */
const BASICS: readonly ListField[] = [
  field('basics', 'text', 'name', ({ name }) => name),
  field('basics', 'choice', 'kind', ({ kind }) => kind, ['person', 'organization']),
  ...words('basics', ['company', 'title', 'rank', 'code']),
  field('basics', 'choice', 'tags', ({ tags }) => tags),
  field('basics', 'choice', 'area', ({ addresses }) => addresses.flatMap(({ area }) => (area ? [area] : []))),
  field('basics', 'text', 'phone', ({ phones }) => phones.flatMap(({ raw, e164 }) => (e164 ? [raw, e164] : [raw]))),
  field('basics', 'text', 'email', ({ emails }) => emails),
  field('basics', 'text', 'address', ({ addresses }) => addresses.map(({ text }) => text)),
  ...words('basics', ['wechat', 'qq', 'website']),
  ...common('basics', ['industry', 'source', 'method', 'country', 'batchId']),
  ...coded('basics', [
    ['preferredChannel', CHANNELS],
    ['language', ['zh-CN', 'en']],
    ['tradeRole', TRADE_ROLES],
    ['influence', INFLUENCES],
  ]),
  ...words('basics', ['lookedAt', 'introducers', 'howMet', 'note']),
  ...days('basics', [['added', ({ addedOn }) => addedOn]]),
];

const PERSON: readonly ListField[] = [
  field('person', 'yearly', 'birthday', (who, world) =>
    nextDays(
      world.records('specialDays', who).filter(({ kind, personId }) => kind === 'birthday' && personId === undefined),
      world.today,
    ),
  ),
  ...numbers('person', [
    [
      'age',
      (who, world) => {
        const birthday = world
          .records('specialDays', who)
          .find(({ kind, personId }) => kind === 'birthday' && personId === undefined);
        const age = birthday && ageOn(birthday, world.today)?.full;
        return age ?? ageOfSeeming(who.seemed, world.today);
      },
    ],
  ]),
  field('person', 'yearly', 'dates', (who, world) => nextDays(world.records('specialDays', who), world.today)),
  ...coded('person', [['maritalState', MARITAL_STATES]]),
  ...words('person', ['education', 'hometown', 'tastes', 'diet', 'comfort', 'car', 'personal']),
];

const FIRM: readonly ListField[] = [
  ...coded('firm', [
    ['nature', NATURES],
    ['ruledBy', ['persons', 'procedures']],
  ]),
  ...words('firm', ['size', 'annualPlan', 'projects']),
  field('firm', 'yearly', 'founding', (who, world) =>
    nextDays(
      world.records('specialDays', who).filter(({ kind }) => kind === 'founding'),
      world.today,
    ),
  ),
  ...days('firm', [['tradeSince', ({ tradeSince }) => tradeSince]]),
];

export const BASIC_FIELDS: readonly ListField[] = [...BASICS, ...PERSON, ...FIRM];
