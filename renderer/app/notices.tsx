import { Button } from '@mui/material';
import { useState } from 'react';
import { unreachable } from '../../shared/result.ts';
import type { Translate } from '../../shared/i18n/translate.ts';
import { useT } from '../i18n/use-t.ts';
import { Banner } from '../ui/banner.tsx';
import type { Status } from './book-gate.tsx';

type Notice = Status['notices'][number];

/** Why the book can only be read; these stay as long as it is so. */
const LASTING: ReadonlySet<Notice['code']> = new Set(['read-only-folder', 'in-use', 'newer-schema']);

const megabytes = (bytes: number): number => Math.ceil(bytes / 1_048_576);

function cloudWords(t: Translate, { service, conflicts }: Extract<Notice, { code: 'cloud-folder' }>): string {
  return conflicts.length === 0
    ? t('app:notice.cloud-folder', { service })
    : t('app:notice.cloud-conflicts', { service, files: conflicts.join(', ') });
}

function sentence(t: Translate, notice: Notice): string {
  switch (notice.code) {
    case 'torn-tail':
      return t('app:notice.torn-tail', { kept: notice.kept });
    case 'edited-outside':
      return t('app:notice.edited-outside', { file: notice.file });
    case 'journal-missing':
      return t('app:notice.journal-missing', { file: notice.file });
    case 'read-only-folder':
      return t('app:notice.read-only-folder', { folder: notice.folder });
    case 'in-use':
      return t('app:notice.in-use', { host: notice.host, pid: notice.pid });
    case 'newer-schema':
      return t('app:notice.newer-schema', { schema: notice.schema });
    case 'migrated':
      return t('app:notice.migrated', { kept: notice.kept });
    case 'backup-old':
      return notice.newestAt === undefined
        ? t('app:notice.backup-none')
        : t('app:notice.backup-old', { days: notice.days });
    case 'second-place-missing':
      return t('app:notice.second-place-missing', { folder: notice.folder });
    case 'cloud-folder':
      return cloudWords(t, notice);
    case 'other-machine':
      return t('app:notice.other-machine', { host: notice.host });
    case 'space-low':
      return t('app:notice.space-low', { needs: megabytes(notice.needs), free: megabytes(notice.free) });
    case 'attachments-missing':
      return t('app:notice.attachments-missing', { number: notice.count });
    default:
      return unreachable(notice);
  }
}

/** What opening the book found, told once; and why it is read-only, told as long as it is. */
export function Notices({ status }: { readonly status: Status }) {
  const t = useT();
  const [put, setPut] = useState<ReadonlySet<string>>(new Set());
  const lasting = status.notices.some(({ code }) => LASTING.has(code));
  const shown = status.notices.filter(({ code }) => !put.has(code));
  return (
    <>
      {status.readOnly && !lasting && <Banner tone="warning" title={t('app:notice.readOnly')} />}
      {shown.map((notice) => (
        <Banner
          key={notice.code}
          tone={LASTING.has(notice.code) ? 'warning' : 'info'}
          title={sentence(t, notice)}
          actions={
            LASTING.has(notice.code) ? undefined : (
              <Button variant="text" onClick={() => setPut((now) => new Set(now).add(notice.code))}>
                {t('ui:gotIt')}
              </Button>
            )
          }
        />
      ))}
    </>
  );
}
