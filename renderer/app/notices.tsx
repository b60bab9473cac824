import { Button } from '@mui/material';
import { useState } from 'react';
import type { Translate } from '../../shared/i18n/translate.ts';
import { useT } from '../i18n/use-t.ts';
import { Banner } from '../ui/banner.tsx';
import { goTo } from './hash-location.ts';
import { BACKUPS_PATH } from './places.ts';
import type { Status } from './book-gate.tsx';
import { useReopen } from './use-reopen.ts';

type Notice = Status['notices'][number];

/** Why the book can only be read; these stay as long as it is so. */
const LASTING: ReadonlySet<Notice['code']> = new Set(['read-only-folder', 'in-use', 'newer-schema']);

/** Told once, and worth acting on. */
const WARNINGS: ReadonlySet<Notice['code']> = new Set([
  'backup-old',
  'second-place-missing',
  'other-machine',
  'space-low',
  'attachments-missing',
  'calendar-file-late',
]);

/** What a look at the backups may settle. */
const TO_BACKUPS: ReadonlySet<Notice['code']> = new Set(['backup-old', 'second-place-missing', 'attachments-missing']);

const megabytes = (bytes: number): number => Math.ceil(bytes / 1_048_576);

function cloudWords(t: Translate, { service, conflicts }: Extract<Notice, { code: 'cloud-folder' }>): string {
  return conflicts.length === 0
    ? t('app:notice.cloud-folder', { service })
    : t('app:notice.cloud-conflicts', { service, files: conflicts.join(', ') });
}

type Sayings = { readonly [C in Notice['code']]: (t: Translate, notice: Extract<Notice, { code: C }>) => string };

const SAYINGS: Sayings = {
  'torn-tail': (t, { kept }) => t('app:notice.torn-tail', { kept }),
  'edited-outside': (t, { file }) => t('app:notice.edited-outside', { file }),
  'journal-missing': (t, { file }) => t('app:notice.journal-missing', { file }),
  'read-only-folder': (t, { folder }) => t('app:notice.read-only-folder', { folder }),
  'in-use': (t, { host, pid }) => t('app:notice.in-use', { host, pid }),
  'newer-schema': (t, { schema }) => t('app:notice.newer-schema', { schema }),
  // A restore or a recovery leaves the format as it is.
  migrated: (t, { from, to, kept }) => t(from === to ? 'app:notice.restored' : 'app:notice.migrated', { kept }),
  'backup-old': (t, { days, newestAt }) =>
    newestAt === undefined ? t('app:notice.backup-none') : t('app:notice.backup-old', { days }),
  'second-place-missing': (t, { folder }) => t('app:notice.second-place-missing', { folder }),
  'cloud-folder': cloudWords,
  'other-machine': (t, { host }) => t('app:notice.other-machine', { host }),
  'space-low': (t, { needs, free }) => t('app:notice.space-low', { needs: megabytes(needs), free: megabytes(free) }),
  'calendar-file-late': (t, { folder }) => t('app:notice.calendar-file-late', { folder }),
  'attachments-missing': (t, { count }) => t('app:notice.attachments-missing', { number: count }),
};

/** What a notice says. The saying of a code takes the notice of that code, which the compiler cannot follow here. */
export const noticeWords = (t: Translate, notice: Notice): string =>
  (SAYINGS[notice.code] as (t: Translate, notice: Notice) => string)(t, notice);

/** Opens the book anew, to write where something stood in the way; says so when it still does. */
function TryToWrite({ notice }: { readonly notice: Notice }) {
  const t = useT();
  const { running, reopen } = useReopen();
  const inUse = notice.code === 'in-use';
  const words = {
    readOnly: t(inUse ? 'app:notice.stillWriting' : 'app:notice.stillReadOnly'),
    done: t('app:notice.tookOver'),
  };
  return (
    <Button variant="outlined" disabled={running} onClick={() => void reopen(words)}>
      {t(inUse ? 'app:notice.takeOver' : 'app:notice.writable')}
    </Button>
  );
}

function Actions({ notice, onPut }: { readonly notice: Notice; readonly onPut: () => void }) {
  const t = useT();
  if (notice.code === 'newer-schema') return null;
  if (LASTING.has(notice.code)) return <TryToWrite notice={notice} />;
  return (
    <>
      {TO_BACKUPS.has(notice.code) && (
        <Button variant="outlined" onClick={() => goTo(BACKUPS_PATH)}>
          {t('app:notice.toBackups')}
        </Button>
      )}
      <Button variant="text" onClick={onPut}>
        {t('ui:gotIt')}
      </Button>
    </>
  );
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
          tone={LASTING.has(notice.code) || WARNINGS.has(notice.code) ? 'warning' : 'info'}
          title={noticeWords(t, notice)}
          actions={<Actions notice={notice} onPut={() => setPut((now) => new Set(now).add(notice.code))} />}
        />
      ))}
    </>
  );
}
