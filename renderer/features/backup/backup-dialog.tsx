import { Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import type { Backup } from '../../../shared/contract/backup-channels.ts';
import { unreachable } from '../../../shared/result.ts';
import { useAsk } from '../../api/use-ask.ts';
import { type Clock, momentWords } from '../../i18n/moment-words.ts';
import { useLanguage, useT } from '../../i18n/use-t.ts';
import { Banner } from '../../ui/banner.tsx';
import { DialogFrame } from '../../ui/dialog-frame.tsx';
import { Empty } from '../../ui/empty-state.tsx';
import { TimeMark } from '../../ui/time-mark.tsx';
import { type BookNow, CompareTable } from './compare-table.tsx';
import { useRestore } from './use-restore.ts';

interface BackupDialogProps {
  readonly backup: Backup;
  readonly now: BookNow;
  readonly clock: Clock;
  /** False: only looked into. */
  readonly restoring: boolean;
  readonly readOnly: boolean;
  readonly onClose: () => void;
}

type Asked = ReturnType<typeof useAsk<'backup.preview'>>;

function Inside({ asked, now, clock }: { readonly asked: Asked } & Pick<BackupDialogProps, 'now' | 'clock'>) {
  const t = useT();
  switch (asked.state) {
    case 'asking':
      return (
        <Box role="status">
          <Empty>{t('backups:preview.reading')}</Empty>
        </Box>
      );
    case 'refused':
      return <Banner inset tone="error" title={t(`failure:${asked.failure.code}`)} />;
    case 'answered': {
      const { content } = asked.value;
      if (content === undefined) return <Empty>{t('backups:uncounted')}</Empty>;
      return (
        <>
          <CompareTable backup={{ ...asked.value, content }} now={now} clock={clock} />
          <TimeMark tone="ok">{t('backups:preview.whole')}</TimeMark>
        </>
      );
    }
    default:
      return unreachable(asked);
  }
}

function Consequences() {
  const t = useT();
  return (
    <>
      <Typography variant="body2" sx={{ fontWeight: 600 }}>
        {t('backups:confirm.saved')}
      </Typography>
      <Typography variant="body2">{t('backups:confirm.after')}</Typography>
    </>
  );
}

/** Reads one backup whole and says what it holds; restores it when that is what was asked for. */
export function BackupDialog({ backup, now, clock, restoring, readOnly, onClose }: BackupDialogProps) {
  const t = useT();
  const language = useLanguage();
  const [asked, setAsked] = useState(restoring);
  const inside = useAsk('backup.preview', { id: backup.id, place: backup.place });
  const restore = useRestore(backup, clock);
  const when = momentWords(t, language, clock, backup.savedAt);
  const whole = inside.state === 'answered';
  const go = (
    <Button variant="contained" type="submit" disabled={!whole || restore.running}>
      {t(restore.running ? 'backups:confirm.running' : 'backups:confirm.go')}
    </Button>
  );
  const close = (
    <>
      {!readOnly && (
        <Button variant="outlined" disabled={!whole} onClick={() => setAsked(true)}>
          {t('backups:preview.toRestore')}
        </Button>
      )}
      <Button variant="contained" onClick={onClose}>
        {t('backups:preview.close')}
      </Button>
    </>
  );
  const submit = async () => {
    if (asked && whole && !restore.running && (await restore.run())) onClose();
  };
  return (
    <DialogFrame
      open
      onClose={restore.running ? () => undefined : onClose}
      title={t(asked ? 'backups:confirm.title' : 'backups:preview.title', { when })}
      width={520}
      onSubmit={() => void submit()}
      band={asked ? <Consequences /> : undefined}
      actions={asked ? go : close}
    >
      <Inside asked={inside} now={now} clock={clock} />
      {restore.failure !== undefined && <Banner inset tone="error" title={t(`failure:${restore.failure.code}`)} />}
    </DialogFrame>
  );
}
