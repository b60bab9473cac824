import type { ImportProblem as ShownProblem, ImportRow } from '../../shared/contract/import-channels.ts';
import type { Language } from '../../shared/domain/record.ts';
import { translator } from '../../shared/i18n/translate.ts';
import { withoutUndefined } from '../../shared/domain/without-undefined.ts';
import { spelled } from '../../shared/almanac/birth-date.ts';
import type { ImportDraft, ImportProblem, ParsedFile } from '../exchange/draft.ts';
import type { ImportMatch, ImportPlan } from '../exchange/match.ts';
import type { Context } from './context.ts';
import { languageOf } from './settings.ts';
import { erasedWords } from './suppressed.ts';

type Row = ImportRow;

const shown = (context: Context, problem: ImportProblem): ShownProblem => ({
  row: problem.row,
  column: problem.column,
  code: problem.code,
  severity: problem.severity,
  value: problem.value,
  message:
    problem.code === 'erased'
      ? erasedWords(context, problem)
      : translator(languageOf(context))(`importProblem:${problem.code}`),
  ...(problem.choices && { choices: problem.choices }),
});

/** A date of every year as the rep reads it; without a year none is shown. */
function dateWords(
  { year, month, day, calendar, leap }: ImportDraft['specialDays'][number],
  language: Language,
): string {
  if (language === 'zh-CN') return spelled(withoutUndefined({ year, month, day, calendar, leap }));
  const date = [year, month, day].filter((part) => part !== undefined).join('-');
  return `${calendar === 'lunar' ? 'Lunar ' : ''}${leap ? 'leap ' : ''}${date}`;
}

function fromDraft(draft: ImportDraft, language: Language) {
  const birthday = draft.specialDays.find(({ kind }) => kind === 'birthday');
  return withoutUndefined({
    row: draft.row,
    name: draft.name,
    company: draft.company,
    phone: draft.phones[0]?.raw,
    email: draft.emails[0],
    birthday: birthday && dateWords(birthday, language),
    intent: draft.intent,
    grade: draft.grade,
  });
}

const matchOf = (context: Context, { customerId, fills, differences }: ImportMatch): NonNullable<Row['match']> => ({
  customerId,
  name: context.book.records.customers.get(customerId)?.name ?? '',
  fills: Object.keys(fills),
  differences: [...differences],
});

const whoOf = (problems: readonly ImportProblem[] = []): string =>
  problems.find(({ who }) => who !== undefined)?.who ?? '';

/** Every row of a file as the rep looks at it before anything is written, in the order of the file. */
export function importRows(context: Context, parsed: ParsedFile, plan: ImportPlan): Row[] {
  const problems = Map.groupBy(parsed.problems, ({ row }) => row);
  const problemsOf = (row: number): ShownProblem[] => (problems.get(row) ?? []).map((each) => shown(context, each));
  const language = languageOf(context);
  const created = plan.creates.map(
    (draft): Row => ({ ...fromDraft(draft, language), state: 'create', problems: problemsOf(draft.row) }),
  );
  const matched = plan.matches.map((match): Row => {
    const { draft } = match;
    return {
      ...fromDraft(draft, language),
      state: 'match',
      problems: problemsOf(draft.row),
      match: matchOf(context, match),
    };
  });
  const comesIn = new Set([...created, ...matched].map(({ row }) => row));
  const refused = [...problems.keys()]
    .filter((row) => !comesIn.has(row))
    .map((row): Row => ({ row, state: 'refuse', name: whoOf(problems.get(row)), problems: problemsOf(row) }));
  return [...created, ...matched, ...refused].sort((a, b) => a.row - b.row);
}

export const isWarned = (row: Row): boolean => row.state !== 'refuse' && row.problems.length > 0;
