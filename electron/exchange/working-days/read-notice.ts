import type { ArrangedDay } from '../../../shared/almanac/work-year.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import { namedDays } from './notice-dates.ts';
import { type ArrangementReading, type ArrangementWarning, reading } from './reading.ts';

const NUMBER = /国办发明电\s*[〔[(]\s*(\d{4})\s*[〕\])]\s*(\d+)\s*号/u;
const TITLE_YEAR = /(?:关于|现将)\s*(\d{4})年/u;
const BRACKETS = /\([^()]*\)/gu;
const HEADING = /([\p{Script=Han}、]{1,40}):\n*(?=(?:\d{4}年)?\d{1,2}月)/gu;
/** Also when the line before runs on into it. */
const NUMERAL = /^.*[一二三四五六七八九十]、/u;
/** What is said of the dates before it; a full stop lets dates go that nothing was said of. */
const VERB = /放假|上班|[。;]/gu;
const COUNT = /共(\d+)天|放假(\d+)天/u;

interface Section {
  readonly name: string;
  readonly text: string;
}

/** Widths made one, blanks and all that stands in brackets gone; line ends stay, since a heading may begin after one. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[^\S\n]+/gu, '')
    .replace(BRACKETS, '');

/** 二、春节: and what follows up to the next of its kind. */
function sectionsOf(text: string): Section[] {
  const headings = [...text.matchAll(HEADING)];
  return headings.map((heading, index) => ({
    name: (heading[1] ?? '').replace(NUMERAL, ''),
    text: text.slice(heading.index + heading[0].length, headings[index + 1]?.index).replaceAll('\n', ''),
  }));
}

function readSection({ name, text }: Section, year: number): { days: ArrangedDay[]; warnings: ArrangementWarning[] } {
  const days: ArrangedDay[] = [];
  const warnings: ArrangementWarning[] = [];
  let from = 0;
  for (const { 0: verb, index } of text.matchAll(VERB)) {
    const named = namedDays(text.slice(from, index), year);
    from = index + verb.length;
    if (verb !== '放假' && verb !== '上班') continue;
    days.push(...named.days.map((date) => ({ name, date, isOffDay: verb === '放假' })));
    warnings.push(...named.wrong.map((wrong) => ({ warning: 'no-such-day', text: wrong }) as const));
  }
  const count = COUNT.exec(text);
  const said = Number(count?.[1] ?? count?.[2]);
  const found = days.filter(({ isOffDay }) => isOffDay).length;
  if (count !== null && said !== found) warnings.push({ warning: 'count-differs', name, said, found });
  return { days, warnings };
}

/**
 * Reads the yearly notice on days off, pasted from anywhere, whole or in part.
 *
 * Refuses with `file-unknown`: `holds: 'no-year'` when neither the text nor `year` says which year is arranged,
 * `holds: 'no-days'` when no day off or worked is found.
 *
 * @param year which year it is when the title was not pasted along.
 */
export function readNotice(pasted: string, year?: number): Result<ArrangementReading> {
  const text = plain(pasted);
  const written = TITLE_YEAR.exec(text)?.[1];
  const arranged = written === undefined ? year : Number(written);
  if (arranged === undefined) return fail('file-unknown', { holds: 'no-year' });
  const sections = sectionsOf(text).map((section) => readSection(section, arranged));
  const days = sections.flatMap((section) => section.days);
  if (days.length === 0) return fail('file-unknown', { holds: 'no-days' });
  const number = NUMBER.exec(pasted.normalize('NFKC'));
  const notice = number === null ? {} : { notice: `国办发明电〔${number[1]}〕${number[2]}号` };
  return ok(
    reading(
      [{ year: arranged, ...notice, days }],
      sections.flatMap((section) => section.warnings),
    ),
  );
}
