import type { RecoveryWay } from '../../../shared/contract/backup-channels.ts';
import type { Answer } from '../../../shared/contract/contract.ts';
import type { Language } from '../../../shared/domain/record.ts';
import type { Translate } from '../../../shared/i18n/translate.ts';
import { bookProblemWords } from '../../i18n/book-problem-words.ts';
import { momentWords } from '../../i18n/moment-words.ts';

type Problem = NonNullable<Answer<'recovery.look'>['problem']>;

/** "book.json，第 12 行：有一条记录不合格式". */
export function problemWords(t: Translate, { code, file, line }: Problem): string {
  const at = line === undefined ? file : t('moment:pair', { a: file, b: t('recovery:line', { line }) });
  return t('recovery:at', { at, what: bookProblemWords(t, code) });
}

/** What a way is called; backups are told apart by their moment. */
export const wayTitle = (t: Translate, language: Language, { kind, savedAt }: RecoveryWay): string =>
  kind === 'backup' && savedAt !== undefined
    ? t('recovery:backupOf', { when: momentWords(t, language, {}, savedAt) })
    : t(`recovery:kinds.${kind}`);

/** What a way leaves behind; undefined when nothing, as far as can be told. */
export function lossWords(t: Translate, { lostLines, lostChanges }: RecoveryWay): string | undefined {
  const lines = lostLines === 0 ? undefined : t('recovery:lostLines', { count: lostLines });
  const changes = lostChanges === 0 ? undefined : t('recovery:lostChanges', { count: lostChanges });
  if (lines !== undefined && changes !== undefined) return t('moment:pair', { a: lines, b: changes });
  return lines ?? changes;
}

/** The last customer touched, and when. */
export function lastWords(t: Translate, language: Language, { content }: RecoveryWay): string | undefined {
  if (content.last === undefined) return undefined;
  const when = momentWords(t, language, {}, content.last.at);
  return t('recovery:last', { name: content.last.name, when });
}
