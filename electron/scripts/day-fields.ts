import type { SpecialDayView } from '../../shared/contract/customer-view.ts';
import type { Interaction } from '../../shared/domain/interaction.ts';
import { isTalk } from '../../shared/domain/interaction.ts';
import type { Language } from '../../shared/domain/record.ts';
import type { Commitment } from '../../shared/domain/trade.ts';
import { sayDayLong, sayDayWithWeekday } from '../../shared/i18n/day-words.ts';
import { type Field, field, type ScriptFacts } from './field.ts';
import { nearFestival, nearWish } from './wishes.ts';

/** Longer words of a talk are cut: a message repeats what it was about and not all of it. */
const WORDS_AT_MOST = 60;

const lastTalk = ({ dossier }: ScriptFacts): Readonly<Interaction> | undefined => dossier.interactions.find(isTalk);

function lastWords(facts: ScriptFacts): string | undefined {
  const line = lastTalk(facts)
    ?.note.split('\n')
    .find((words) => words.trim() !== '')
    ?.trim();
  return line === undefined || [...line].length <= WORDS_AT_MOST
    ? line
    : `${[...line].slice(0, WORDS_AT_MOST).join('')}…`;
}

/** The promise that is owed first. */
const owedFirst = ({ dossier }: ScriptFacts): Readonly<Commitment> | undefined =>
  dossier.promises.filter(({ keptOn }) => keptOn === undefined).toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : 1))[0];

const nextOf =
  (kind: SpecialDayView['kind']): Field['of'] =>
  ({ dossier, today }, language) => {
    const on = dossier.specialDays.find((day) => day.kind === kind && day.personId === undefined)?.nextOn;
    return on && sayDayLong(language, on, today);
  };

function nextTime({ dossier }: ScriptFacts, language: Language): string | undefined {
  const time = dossier.row.next.time;
  if (time === undefined || language === 'en') return time;
  return time.endsWith(':00') ? `${Number(time.slice(0, 2))}点` : time;
}

/** What was said, what is owed, and the days ahead. */
export const DAY_FIELDS: readonly Field[] = [
  field('lastDay', ['上次联系日', 'last day'], ['上次谈话是哪天', 'The day of the last talk'], (facts, language) => {
    const on = lastTalk(facts)?.on;
    return on && sayDayLong(language, on, facts.today);
  }),
  field(
    'lastWords',
    ['上次的话', 'last words'],
    ['上次谈话记下的第一行', 'The first line noted of the last talk'],
    lastWords,
  ),
  field(
    'promise',
    ['承诺', 'promise'],
    ['最先到期、还没兑现的承诺', 'The promise that is owed first'],
    (facts) => owedFirst(facts)?.what,
  ),
  field(
    'promiseDay',
    ['承诺日', 'promise day'],
    ['那个承诺哪天到期', 'The day that promise is due'],
    (facts, language) => {
      const on = owedFirst(facts)?.dueOn;
      return on && sayDayLong(language, on, facts.today);
    },
  ),
  field(
    'nextDay',
    ['下次联系日', 'next day'],
    ['下次联系是哪天', 'The day of the next contact'],
    ({ dossier, today }, language) => {
      const { on } = dossier.row.next;
      return on && sayDayWithWeekday(language, on, today);
    },
  ),
  field(
    'nextTime',
    ['下次联系时间', 'next time'],
    ['下次联系约在几点', 'The hour agreed for the next contact'],
    nextTime,
  ),
  field('today', ['今天', 'today'], ['今天的日期', 'Today’s date'], ({ today }, language) =>
    sayDayLong(language, today),
  ),
  field('birthday', ['生日', 'birthday'], ['客户下一个生日', 'Their next birthday'], nextOf('birthday')),
  field(
    'wedding',
    ['结婚纪念日', 'wedding day'],
    ['客户下一个结婚纪念日', 'Their next wedding anniversary'],
    nextOf('wedding'),
  ),
  field(
    'festival',
    ['节日', 'festival'],
    ['两周内要问候的节日', 'The festival of the next two weeks'],
    ({ today, festival }, language) => nearFestival(today, language, festival),
  ),
  field(
    'wish',
    ['节日祝福', 'festival wish'],
    ['那个节日该怎么祝：端午安康、中秋快乐', 'What one wishes on it'],
    ({ today, festival }, language) => nearWish(today, language, festival),
  ),
];
