import type { Language } from '../../../shared/domain/record.ts';
import { useLanguage, useT } from '../../i18n/use-t.ts';
import { isBlank } from '../../ui/form-values.ts';
import type { CadenceForm } from './use-cadence-form.ts';

interface Said {
  readonly error?: string;
  readonly hint?: string | undefined;
}

/** What stands under a field: what is wrong, else how the shipped one differs, else a hint. `was` absent: there is no shipped one. */
export function useFieldWords(form: CadenceForm) {
  const t = useT();
  return (path: string, now: string, was: string | undefined, hint?: string): Said => {
    const problem = form.problemAt(path);
    if (problem !== undefined) return { error: t(`playbooks:problems.${problem}`) };
    if (was === undefined || was.trim() === now.trim()) return { hint };
    return { hint: isBlank(was) ? t('playbooks:edit.wasNothing') : t('playbooks:edit.was', { was }) };
  };
}

/** Both languages, the rep's own first. */
export function useBothLanguages(): readonly Language[] {
  return useLanguage() === 'en' ? ['en', 'zh-CN'] : ['zh-CN', 'en'];
}
