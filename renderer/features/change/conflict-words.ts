import type { Language } from '../../../shared/domain/record.ts';
import type { Translate } from '../../../shared/i18n/translate.ts';
import type { Failure } from '../../../shared/result.ts';
import { labelWords } from './label-words.ts';

/** Why one change cannot be taken back: what was done to the same record since, by its name. */
export function conflictWords(t: Translate, language: Language, failure: Failure): string {
  const { changes, label, name } = failure.detail ?? {};
  if (failure.code !== 'undo-conflict') return t(`failure:${failure.code}`);
  if (typeof changes !== 'number' || typeof label !== 'string') return t('activity:conflictPlain');
  const params = { name: typeof name === 'string' ? name : '', file: '', until: '' };
  return t('activity:conflict', { count: changes, label: labelWords(t, language, { code: label, params }) });
}
