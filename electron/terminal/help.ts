import type { Language } from '../../shared/domain/record.ts';
import { terminal as en } from '../../shared/i18n/en/terminal.ts';
import { terminal as zh } from '../../shared/i18n/zh-CN/terminal.ts';

/** The verbs, a line each, as the rep reads them. */
export const helpText = (language: Language): string => (language === 'zh-CN' ? zh : en).help;
