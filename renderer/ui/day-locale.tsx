import { LocalizationProvider } from '@mui/x-date-pickers';
import { AdapterDayjs } from '@mui/x-date-pickers/AdapterDayjs';
import { enUS, zhCN } from '@mui/x-date-pickers/locales';
import dayjs from 'dayjs';
import en from 'dayjs/locale/en-gb';
import zh from 'dayjs/locale/zh-cn';
import { type ReactNode, useMemo } from 'react';
import type { Language } from '../../shared/domain/record.ts';

interface DayLocaleProps {
  readonly language: Language;
  /** 1 Monday, 7 Sunday. */
  readonly firstDayOfWeek: 1 | 7;
  readonly children: ReactNode;
}

// The British locale, because the plain English one lacks the formats that the adapter reads.
/** dayjs ties the first day of the week to the language; the rep's setting does not. */
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

/** What the day fields inside speak, and the day their weeks begin with. */
export function DayLocale({ language, firstDayOfWeek, children }: DayLocaleProps) {
  const locale = useMemo(() => registered(language, firstDayOfWeek), [language, firstDayOfWeek]);
  return (
    <LocalizationProvider key={locale} dateAdapter={AdapterDayjs} adapterLocale={locale} localeText={TEXTS[language]}>
      {children}
    </LocalizationProvider>
  );
}
