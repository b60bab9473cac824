import { Box } from '@mui/material';
import type { ReactNode } from 'react';
import { type Day, partsOf } from '../../../../shared/domain/day.ts';
import type { Language } from '../../../../shared/domain/record.ts';
import { sayDay } from '../../../../shared/i18n/day-words.ts';
import { useLanguage, useT } from '../../../i18n/use-t.ts';
import { GradeMark, type GradeScale } from '../../../ui/grade-mark.tsx';
import { v } from '../../../ui/v.ts';

interface ScaleCellProps {
  readonly name: string;
  /** The day it was set. */
  readonly on?: Day | undefined;
  readonly today: Day;
  /** As wide as the panel. */
  readonly wide?: boolean;
  readonly children: ReactNode;
}

/** Beside a name there is room for a day, or for the month of another year. */
function briefly(language: Language, on: Day, today: Day): string {
  const { year, month, day } = partsOf(on);
  const isNear = year === partsOf(today).year;
  if (language === 'en')
    return isNear
      ? sayDay(language, on, today)
      : sayDay(language, on).split(' ').slice(1).concat(String(year)).join(' ');
  return isNear ? `${month}/${day}` : `${year}/${month}`;
}

/** One scale under its name, with the day it was set: a letter never stands alone. */
export function ScaleCell({ name, on, today, wide = false, children }: ScaleCellProps) {
  const t = useT();
  const language = useLanguage();
  return (
    <Box
      sx={{ minWidth: 0, py: '5px', borderTop: `1px solid ${v('rule')}`, ...(wide ? { gridColumn: '1 / -1' } : {}) }}
    >
      <Box
        component="dt"
        sx={{
          display: 'flex',
          flexWrap: 'wrap',
          justifyContent: 'space-between',
          columnGap: '6px',
          fontSize: '0.75rem',
          color: v('ink3'),
          lineHeight: '16px',
        }}
      >
        <span>{name}</span>
        {on !== undefined && (
          <Box component="time" dateTime={on} title={t('grading:setOn', { day: sayDay(language, on, today) })}>
            {briefly(language, on, today)}
          </Box>
        )}
      </Box>
      <Box component="dd" sx={{ m: 0, fontSize: 'var(--small)', lineHeight: '24px', minHeight: 24 }}>
        {children}
      </Box>
    </Box>
  );
}

interface GradedProps {
  readonly scale: GradeScale;
  readonly code: string | undefined;
  readonly aside?: string | undefined;
}

/** A letter as its stamp, and what belongs to it; nothing where nothing is set. */
export function graded({ scale, code, aside }: GradedProps): ReactNode {
  if (code === undefined && aside === undefined) return undefined;
  return (
    <Box component="span" sx={{ display: 'inline-flex', alignItems: 'center', gap: '6px' }}>
      {code !== undefined && <GradeMark scale={scale} code={code} size={20} />}
      {aside !== undefined && (
        <Box component="span" sx={{ color: v('ink2'), fontSize: '0.75rem', lineHeight: 1.4 }}>
          {aside}
        </Box>
      )}
    </Box>
  );
}
