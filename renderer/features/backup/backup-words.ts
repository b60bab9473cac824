import type { Backup } from '../../../shared/contract/backup-channels.ts';
import type { Language } from '../../../shared/domain/record.ts';
import type { Translate } from '../../../shared/i18n/translate.ts';
import { type Clock, contentWords, momentWords } from '../../i18n/moment-words.ts';

/** What a system's code means for a person who chose a folder. */
const PROBLEMS: Readonly<Record<string, 'missing' | 'forbidden' | 'readOnly' | 'full'>> = {
  ENOENT: 'missing',
  ENOTDIR: 'missing',
  ENXIO: 'missing',
  EIO: 'missing',
  EACCES: 'forbidden',
  EPERM: 'forbidden',
  EROFS: 'readOnly',
  ENOSPC: 'full',
  EDQUOT: 'full',
};

export const placeProblemWords = (t: Translate, code: string): string =>
  t(`backups:problem.${PROBLEMS[code] ?? 'other'}`, { code });

/** "312 位客户，4820 笔联系 · 最后动过：…"; undefined until somebody has counted. */
export function holdsWords(t: Translate, language: Language, clock: Clock, { content }: Backup): string | undefined {
  if (content === undefined) return undefined;
  const { last } = content;
  const counts = contentWords(t, content);
  if (last === undefined) return counts;
  const touched = t('backups:last', { name: last.name, when: momentWords(t, language, clock, last.at) });
  return `${counts} · ${touched}`;
}

/** "少 4": how a count of the backup differs from that of the book now. */
export function differenceWords(t: Translate, then: number, now: number): string {
  if (then === now) return t('backups:preview.same');
  return then < now
    ? t('backups:preview.fewer', { count: now - then })
    : t('backups:preview.more', { count: then - now });
}
