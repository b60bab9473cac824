import { Box, Button } from '@mui/material';
import { useState } from 'react';
import type { Backup } from '../../../shared/contract/backup-channels.ts';
import type { Answer } from '../../../shared/contract/contract.ts';
import { unreachable } from '../../../shared/result.ts';
import { useAsk } from '../../api/use-ask.ts';
import { useChange } from '../../api/use-change.ts';
import { agoWords, contentWords, momentWords } from '../../i18n/moment-words.ts';
import { useLanguage, useT } from '../../i18n/use-t.ts';
import { Banner } from '../../ui/banner.tsx';
import { Empty } from '../../ui/empty-state.tsx';
import { Icon } from '../../ui/icon.tsx';
import { TimeMark } from '../../ui/time-mark.tsx';
import { useToast } from '../../ui/toast.tsx';
import { BackupDialog } from './backup-dialog.tsx';
import { BackupList } from './backup-list.tsx';
import { CopyDialog } from './copy-dialog.tsx';
import { SecondPlace } from './second-place.tsx';

type Status = Answer<'book.status'>;
type Listed = Answer<'backup.list'>;

function Newest({ at, status }: { readonly at: string | undefined; readonly status: Status }) {
  const t = useT();
  const language = useLanguage();
  if (at === undefined) return <TimeMark tone="warn">{t('backups:none')}</TimeMark>;
  const when = momentWords(t, language, status, at);
  const ago = agoWords(t, status, at);
  const old = status.notices.some(({ code }) => code === 'backup-old');
  return (
    <TimeMark tone={old ? 'warn' : 'ok'} strong>
      {ago === undefined ? t('backups:newestText', { when }) : t('backups:newestAgo', { when, ago })}
    </TimeMark>
  );
}

function Deeds({ readOnly }: { readonly readOnly: boolean }) {
  const t = useT();
  const say = useToast();
  const make = useChange('backup.make');
  const [copying, setCopying] = useState(false);
  const backUp = async () => {
    const made = await make.run({});
    if (!made.ok) say({ text: t(`failure:${made.error.code}`), tone: 'error' });
    else if (made.value.content !== undefined)
      say({ text: t('backups:made', { content: contentWords(t, made.value.content) }) });
  };
  return (
    <Box sx={{ display: 'flex', gap: '8px', flexWrap: 'wrap' }}>
      <Button
        variant="outlined"
        disabled={make.running || readOnly}
        startIcon={<Icon name="save" size={15} />}
        onClick={() => void backUp()}
      >
        {t(make.running ? 'backups:making' : 'backups:make')}
      </Button>
      <Button variant="text" startIcon={<Icon name="copy" size={15} />} onClick={() => setCopying(true)}>
        {t('backups:copy')}
      </Button>
      {copying && <CopyDialog onClose={() => setCopying(false)} />}
    </Box>
  );
}

function Answered({ listed, status }: { readonly listed: Listed; readonly status: Status }) {
  const t = useT();
  const [open, setOpen] = useState<{ readonly backup: Backup; readonly restoring: boolean }>();
  const { backups, second, newestVerifiedAt } = listed;
  return (
    <>
      <Newest at={newestVerifiedAt} status={status} />
      <Deeds readOnly={status.readOnly} />
      {backups.length === 0 ? (
        <Empty>{t('backups:empty')}</Empty>
      ) : (
        <BackupList
          backups={backups}
          clock={status}
          readOnly={status.readOnly}
          onLook={(backup) => setOpen({ backup, restoring: false })}
          onRestore={(backup) => setOpen({ backup, restoring: true })}
        />
      )}
      <Box component="section" aria-label={t('backups:second.title')}>
        <Box component="h3" sx={{ m: 0, mb: '4px', fontSize: 'var(--small)', fontWeight: 600 }}>
          {t('backups:second.title')}
        </Box>
        <SecondPlace second={second} />
      </Box>
      {open !== undefined && (
        <BackupDialog
          {...open}
          now={status}
          clock={status}
          readOnly={status.readOnly}
          onClose={() => setOpen(undefined)}
        />
      )}
    </>
  );
}

/** The backups of the book: how old the newest is, what each holds, and how to go back to one. */
export function Backups({ status }: { readonly status: Status }) {
  const t = useT();
  const asked = useAsk('backup.list', {});
  switch (asked.state) {
    case 'asking':
      return <Empty>{t('ui:loading')}</Empty>;
    case 'refused':
      return (
        <Banner
          inset
          tone="error"
          title={t(`failure:${asked.failure.code}`)}
          actions={<Button onClick={asked.again}>{t('ui:retry')}</Button>}
        />
      );
    case 'answered':
      return <Answered listed={asked.value} status={status} />;
    default:
      return unreachable(asked);
  }
}
