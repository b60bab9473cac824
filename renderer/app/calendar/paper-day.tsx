import { Box } from '@mui/material';
import type { CalendarEntry } from '../../../shared/contract/calendar-entry.ts';
import { type Day, partsOf } from '../../../shared/domain/day.ts';
import { sayWeekday } from '../../../shared/i18n/day-words.ts';
import { PAPER, pt } from '../../features/card/card-parts.tsx';
import type { PlanDay } from '../../features/calendar/day-plan.ts';
import { endOf } from '../../features/calendar/week-blocks.ts';
import { entryWords, struck } from '../../features/calendar/entry-words.ts';
import { useLanguage, useT } from '../../i18n/use-t.ts';

const cut = { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap', minWidth: 0 } as const;

/** 休 in a ring, 班 in a filled square, in ink. */
function Mark({ workDay }: Pick<PlanDay, 'workDay'>) {
  const t = useT();
  const kind = workDay ? 'work' : 'off';
  return (
    <Box
      component="span"
      role="img"
      aria-label={t(`ui:day.${kind}`)}
      lang="zh-CN"
      sx={{
        display: 'inline-grid',
        placeItems: 'center',
        flex: 'none',
        width: pt(10.5),
        height: pt(10.5),
        fontSize: pt(7),
        lineHeight: 1,
        fontWeight: 600,
        borderRadius: workDay ? '1pt' : '50%',
        border: `0.6pt solid ${PAPER.ink}`,
        ...(workDay ? { backgroundColor: PAPER.ink, color: '#fff', printColorAdjust: 'exact' } : {}),
      }}
    >
      {t(`ui:day.${kind}Mark`)}
    </Box>
  );
}

interface PaperHeadProps {
  readonly day: Day;
  readonly plan: PlanDay | undefined;
  /** Of another month. */
  readonly isOutside?: boolean;
  readonly withWeekday?: boolean;
}

function Corner({ plan }: { readonly plan: PlanDay }) {
  const language = useLanguage();
  const named = (plan.festival ?? plan.term)?.[language];
  return (
    <Box
      component="span"
      sx={{ ...cut, flex: 1, textAlign: 'right', fontSize: pt(7.5), fontWeight: named === undefined ? 400 : 600 }}
    >
      {named ?? plan.lunar?.[language]}
    </Box>
  );
}

/** The number of a day, its mark, and what the almanac says of it. */
export function PaperDayHead({ day, plan, isOutside = false, withWeekday = false }: PaperHeadProps) {
  const language = useLanguage();
  const weekday = sayWeekday(language, day);
  const number = isOutside ? { fontWeight: 400, color: PAPER.grey } : { fontWeight: 600, color: PAPER.ink };
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: '1mm', lineHeight: pt(14), height: pt(14), flex: 'none' }}>
      <Box component="span" sx={{ fontSize: pt(11), ...number }}>
        {partsOf(day).day}
      </Box>
      {withWeekday && (
        <Box component="span" sx={{ fontSize: pt(9) }}>
          {language === 'en' ? weekday.slice(0, 3) : weekday}
        </Box>
      )}
      {plan?.named !== undefined && <Mark workDay={plan.workDay} />}
      {plan !== undefined && <Corner plan={plan} />}
    </Box>
  );
}

interface PaperLinesProps {
  readonly plan: PlanDay | undefined;
  /** Entries that fit; one less where some are left over. */
  readonly room: number;
  /** Lines of each entry. */
  readonly lines: 1 | 2;
}

const lineLook = (entry: CalendarEntry) => ({
  fontWeight: entry.overdue ? 600 : 400,
  ...struck(entry),
});

function wordsOf(entry: CalendarEntry, words: string): string {
  const end = endOf(entry);
  const done = entry.appointment?.state === 'held' ? `✓ ${words}` : words;
  return entry.time === undefined || end === undefined ? done : done.replace(entry.time, `${entry.time}–${end}`);
}

/** What stands on a day, as much of it as fits, and how much does not. */
export function PaperLines({ plan, room, lines }: PaperLinesProps) {
  const t = useT();
  if (plan === undefined) return null;
  const { entries, total } = plan;
  const shown = total <= room ? total : room - 1;
  const twoLines = {
    display: '-webkit-box',
    WebkitLineClamp: 2,
    WebkitBoxOrient: 'vertical',
    overflow: 'hidden',
    overflowWrap: 'anywhere',
  } as const;
  return (
    <>
      {entries.slice(0, shown).map((entry, at) => (
        <Box
          key={at}
          sx={{
            ...(lines === 1 ? cut : twoLines),
            ...lineLook(entry),
            fontSize: pt(7.5),
            lineHeight: pt(10),
            flex: 'none',
            ...(lines === 2 ? { mb: pt(3) } : {}),
          }}
        >
          {wordsOf(entry, entryWords(t, entry))}
        </Box>
      ))}
      {total > shown && (
        <Box sx={{ fontSize: pt(7.5), lineHeight: pt(10), color: PAPER.grey, flex: 'none' }}>
          {t('calendarPage:more', { count: total - shown })}
        </Box>
      )}
    </>
  );
}
