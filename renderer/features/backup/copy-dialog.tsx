import { Button, Typography } from '@mui/material';
import { useState } from 'react';
import type { Answer } from '../../../shared/contract/contract.ts';
import type { Failure } from '../../../shared/result.ts';
import { call, place } from '../../api/api.ts';
import { contentWords, sizeWords } from '../../i18n/moment-words.ts';
import { useLanguage, useT } from '../../i18n/use-t.ts';
import { Banner } from '../../ui/banner.tsx';
import { DialogFrame } from '../../ui/dialog-frame.tsx';
import { v } from '../../ui/v.ts';
import { FolderForm } from './folder-form.tsx';

type Copied = Answer<'book.copy'>;

function useCopy() {
  const [running, setRunning] = useState(false);
  const [copied, setCopied] = useState<Copied>();
  const [failure, setFailure] = useState<Failure>();
  const copyTo = async (folder: string) => {
    setRunning(true);
    const result = await call('book.copy', { folder });
    setRunning(false);
    setCopied(result.ok ? result.value : undefined);
    setFailure(result.ok ? undefined : result.error);
  };
  const choose = async () => {
    const chosen = await call('desk.chooseFolder', { purpose: 'copy' });
    if (!chosen.ok) setFailure(chosen.error);
    else if (chosen.value.folder !== undefined) await copyTo(chosen.value.folder);
  };
  return { running, copied, failure, copyTo, choose };
}

function Done({ copied }: { readonly copied: Copied }) {
  const t = useT();
  const language = useLanguage();
  const { content, bytes, folder } = copied;
  return (
    <Banner inset tone="done" title={t('backups:copying.done')}>
      {t('backups:copying.doneText', {
        content: contentWords(t, content),
        size: sizeWords(t, language, bytes),
        folder,
      })}
    </Banner>
  );
}

function Typed({ running, failure, copyTo }: ReturnType<typeof useCopy>) {
  const t = useT();
  return (
    <FolderForm
      label={t('backups:copying.folder')}
      goWords={t(running ? 'backups:copying.running' : 'backups:copying.go')}
      filled
      running={running}
      error={failure === undefined ? undefined : t(`failure:${failure.code}`)}
      onFolder={(folder) => void copyTo(folder)}
    />
  );
}

function Chosen({ running, failure, choose }: ReturnType<typeof useCopy>) {
  const t = useT();
  return (
    <>
      {failure !== undefined && <Banner inset tone="error" title={t(`failure:${failure.code}`)} />}
      <div>
        <Button variant="contained" disabled={running} onClick={() => void choose()}>
          {t(running ? 'backups:copying.running' : 'backups:copying.choose')}
        </Button>
      </div>
    </>
  );
}

/** The whole book into a folder of its own, to be opened elsewhere. */
export function CopyDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useT();
  const copy = useCopy();
  const { running, copied } = copy;
  const close = (
    <Button variant="contained" autoFocus onClick={onClose}>
      {t('ui:close')}
    </Button>
  );
  return (
    <DialogFrame
      open
      onClose={running ? () => undefined : onClose}
      title={t('backups:copying.title')}
      width={560}
      actions={copied === undefined ? undefined : close}
    >
      <Typography variant="body2" sx={{ textWrap: 'pretty' }}>
        {t('backups:copying.why')}
      </Typography>
      <Typography variant="body2" sx={{ color: v('ink2') }}>
        {t('backups:copying.safe')}
      </Typography>
      {copied === undefined ? (
        place() === 'browser' ? (
          <Typed {...copy} />
        ) : (
          <Chosen {...copy} />
        )
      ) : (
        <Done copied={copied} />
      )}
    </DialogFrame>
  );
}
