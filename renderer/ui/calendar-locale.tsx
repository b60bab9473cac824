import { LocalizationProvider } from '@mui/x-date-pickers';
import { AdapterDayjs } from '@mui/x-date-pickers/AdapterDayjs';
import { enUS, zhCN } from '@mui/x-date-pickers/locales';
import dayjs from 'dayjs';
import en from 'dayjs/locale/en-gb';
import zh from 'dayjs/locale/zh-cn';
import { type ReactNode, useMemo } from 'react';
import type { Language } from '../../shared/domain/record.ts';
import { useLanguage } from '../i18n/use-t.ts';
import { useDayWays } from './day-ways.ts';

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

/** What the calendar inside speaks, and the day its weeks begin with. Only there: it is heavy, and comes with it. */
export function CalendarLocale({ children }: { readonly children: ReactNode }) {
  const language = useLanguage();
  const { firstDayOfWeek } = useDayWays();
  const locale = useMemo(() => registered(language, firstDayOfWeek), [language, firstDayOfWeek]);
  return (
    <LocalizationProvider dateAdapter={AdapterDayjs} adapterLocale={locale} localeText={TEXTS[language]}>
      {children}
    </LocalizationProvider>
  );
}
