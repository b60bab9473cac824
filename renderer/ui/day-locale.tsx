import { LocalizationProvider } from '@mui/x-date-pickers';
import { AdapterDayjs } from '@mui/x-date-pickers/AdapterDayjs';
import { enUS, zhCN } from '@mui/x-date-pickers/locales';
import dayjs from 'dayjs';
import en from 'dayjs/locale/en-gb';
import zh from 'dayjs/locale/zh-cn';
import { createContext, type ReactNode, use, useMemo } from 'react';
import type { Day } from '../../shared/domain/day.ts';
import type { Language } from '../../shared/domain/record.ts';

interface DayLocaleProps {
  readonly language: Language;
  /** 1 Monday, 7 Sunday. */
  readonly firstDayOfWeek: 1 | 7;
  /** The book's today, once it has answered; until then the laptop's. */
  readonly today?: Day | undefined;
  readonly children: ReactNode;
}

const TodayContext = createContext<Day | undefined>(undefined);

/** The book's today, as far as day fields need it. */
export const useFieldToday = (): Day | undefined => use(TodayContext);

/**
 * dayjs ties the first day of the week to the language; the rep's setting does not. British rather than plain English,
 * because the plain one lacks the formats that the adapter reads.
 */
function registered(language: Language, firstDayOfWeek: 1 | 7): string {
  const base = language === 'en' ? en : zh;
  const name = `${base.name}-${firstDayOfWeek}`;
  dayjs.locale({ ...base, name, weekStart: firstDayOfWeek === 7 ? 0 : 1 }, undefined, true);
  return name;
}

const TEXTS = {
  'zh-CN': zhCN.components.MuiLocalizationProvider.defaultProps.localeText,
  en: enUS.components.MuiLocalizationProvider.defaultProps.localeText,
};

/** What the day fields inside speak, the day their weeks begin with, and what they take for today. */
export function DayLocale({ language, firstDayOfWeek, today, children }: DayLocaleProps) {
  const locale = useMemo(() => registered(language, firstDayOfWeek), [language, firstDayOfWeek]);
  return (
    <LocalizationProvider dateAdapter={AdapterDayjs} adapterLocale={locale} localeText={TEXTS[language]}>
      <TodayContext value={today}>{children}</TodayContext>
    </LocalizationProvider>
  );
}
