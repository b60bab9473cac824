import { Button, Typography } from '@mui/material';
import { useState } from 'react';
import type { RecoveryWay } from '../../../shared/contract/backup-channels.ts';
import type { Failure } from '../../../shared/result.ts';
import { call } from '../../api/api.ts';
import { contentWords } from '../../i18n/moment-words.ts';
import { useLanguage, useT } from '../../i18n/use-t.ts';
import { Banner } from '../../ui/banner.tsx';
import { DialogFrame } from '../../ui/dialog-frame.tsx';
import { TimeMark } from '../../ui/time-mark.tsx';
import { useToast } from '../../ui/toast.tsx';
import { lossWords, wayTitle } from './way-words.ts';

interface TakeDialogProps {
  readonly way: RecoveryWay;
  readonly onClose: () => void;
  /** The book is open. */
  readonly onTaken: () => void;
}

function useTaking({ way, onTaken }: TakeDialogProps) {
  const t = useT();
  const say = useToast();
  const [running, setRunning] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const take = async () => {
    setRunning(true);
    setFailure(undefined);
    const result = await call('recovery.take', { id: way.id });
    setRunning(false);
    if (!result.ok) {
      setFailure(result.error);
      return;
    }
    const { content, kept } = result.value;
    say({ text: t('recovery:opened', { content: contentWords(t, content), kept }) });
    onTaken();
  };
  return { running, failure, take };
}

/** Asks once more: what the way brings back and loses, and that the damaged files stay. */
export function TakeDialog(props: TakeDialogProps) {
  const { way, onClose } = props;
  const t = useT();
  const language = useLanguage();
  const { running, failure, take } = useTaking(props);
  const loss = lossWords(t, way);
  const go = (
    <Button variant="contained" type="submit" disabled={running} autoFocus>
      {t(running ? 'recovery:confirm.running' : 'recovery:confirm.go')}
    </Button>
  );
  return (
    <DialogFrame
      open
      onClose={running ? () => undefined : onClose}
      title={t('recovery:confirm.title')}
      sub={wayTitle(t, language, way)}
      width={520}
      onSubmit={() => {
        if (!running) void take();
      }}
      actions={go}
    >
      <Typography variant="body1">
        {t('recovery:brings')} <b>{contentWords(t, way.content)}</b>
      </Typography>
      {loss !== undefined && <TimeMark tone="warn">{t('recovery:misses', { what: loss })}</TimeMark>}
      <Typography variant="body2">{t('recovery:confirm.kept')}</Typography>
      {failure !== undefined && <Banner inset tone="error" title={t(`failure:${failure.code}`)} />}
    </DialogFrame>
  );
}
