import { Box } from '@mui/material';
import { addDays, type Day } from '../../../shared/domain/day.ts';
import { sayWeekday } from '../../../shared/i18n/day-words.ts';
import type { PlanDay } from '../../features/calendar/day-plan.ts';
import { type FirstDay, isSameMonth, monthWeeks, weekStart } from '../../features/calendar/month-days.ts';
import { PAPER, pt } from '../../features/card/card-parts.tsx';
import { useLanguage } from '../../i18n/use-t.ts';
import { PaperDayHead, PaperLines } from './paper-day.tsx';

interface PaperDaysProps {
  readonly at: Day;
  readonly firstDay: FirstDay;
  readonly planOf: (day: Day) => PlanDay | undefined;
}

const SEVEN = { display: 'grid', gridTemplateColumns: 'repeat(7, minmax(0,1fr))' } as const;
const MM_PER_PT = 25.4 / 72;
/** What is left for the weeks of a page on its side, under its head and the weekdays and over its foot. */
const WEEKS_MM = 152;
/** Number and edges of a cell, and a line of entries. */
const HEAD_MM = 17 * MM_PER_PT + 2;
const LINE_MM = 10 * MM_PER_PT;

/** A month on one page, whether it has four weeks, five or six. */
export function PaperMonth({ at, firstDay, planOf }: PaperDaysProps) {
  const language = useLanguage();
  const weeks = monthWeeks(at, firstDay);
  const room = Math.floor((WEEKS_MM / weeks.length - HEAD_MM) / LINE_MM);
  return (
    <>
      <Box sx={{ ...SEVEN, flex: 'none', borderBottom: PAPER.rule, fontSize: pt(8.5), lineHeight: pt(13) }}>
        {weeks[0]?.map((day) => (
          <Box key={day} sx={{ px: '1.2mm' }}>
            {sayWeekday(language, day)}
          </Box>
        ))}
      </Box>
      <Box sx={{ flex: '1 1 0', minHeight: 0, display: 'flex', flexDirection: 'column', borderLeft: PAPER.thin }}>
        {weeks.map((week) => (
          <Box key={week[0]} sx={{ ...SEVEN, flex: '1 1 0', minHeight: 0 }}>
            {week.map((day) => (
              <Box
                key={day}
                data-paper-day={day}
                sx={{
                  minWidth: 0,
                  overflow: 'hidden',
                  display: 'flex',
                  flexDirection: 'column',
                  px: '1.2mm',
                  pt: '0.6mm',
                  borderRight: PAPER.thin,
                  borderBottom: PAPER.thin,
                }}
              >
                <PaperDayHead day={day} plan={planOf(day)} isOutside={!isSameMonth(day, at)} />
                <PaperLines plan={planOf(day)} room={room} lines={1} />
              </Box>
            ))}
          </Box>
        ))}
      </Box>
    </>
  );
}

const WEEK_ROOM = 19;
const PEN_MM = 8;

/** A week as seven columns, by the hour; what stays empty is ruled for the pen. */
export function PaperWeek({ at, firstDay, planOf }: PaperDaysProps) {
  const from = weekStart(at, firstDay);
  return (
    <Box sx={{ ...SEVEN, flex: '1 1 0', minHeight: 0, borderTop: PAPER.rule, borderLeft: PAPER.thin }}>
      {Array.from({ length: 7 }, (_, weekday) => addDays(from, weekday)).map((day) => (
        <Box
          key={day}
          data-paper-day={day}
          sx={{
            minWidth: 0,
            minHeight: 0,
            overflow: 'hidden',
            display: 'flex',
            flexDirection: 'column',
            px: '1.4mm',
            pt: '0.8mm',
            borderRight: PAPER.thin,
            borderBottom: PAPER.thin,
          }}
        >
          <Box sx={{ borderBottom: PAPER.thin, mb: pt(4), flex: 'none' }}>
            <PaperDayHead day={day} plan={planOf(day)} withWeekday />
          </Box>
          <PaperLines plan={planOf(day)} room={WEEK_ROOM} lines={2} />
          <Box
            sx={{
              flex: 1,
              minHeight: 0,
              overflow: 'hidden',
              backgroundImage: `linear-gradient(to top, #bbb 0.3mm, transparent 0.3mm)`,
              backgroundSize: `100% ${PEN_MM}mm`,
              printColorAdjust: 'exact',
            }}
          />
        </Box>
      ))}
    </Box>
  );
}
