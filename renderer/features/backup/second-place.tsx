import { Box, Button } from '@mui/material';
import { useState } from 'react';
import type { Answer } from '../../../shared/contract/contract.ts';
import type { Failure } from '../../../shared/result.ts';
import { call, place } from '../../api/api.ts';
import { useChange } from '../../api/use-change.ts';
import { useT } from '../../i18n/use-t.ts';
import { TimeMark } from '../../ui/time-mark.tsx';
import { useToast } from '../../ui/toast.tsx';
import { v } from '../../ui/v.ts';
import { placeProblemWords } from './backup-words.ts';
import { FolderForm } from './folder-form.tsx';

type Second = Answer<'backup.list'>['second'];

function useSetPlace() {
  const t = useT();
  const say = useToast();
  const setPlace = useChange('backup.setPlace');
  const [refused, setRefused] = useState<Failure>();
  const set = async (folder: string | undefined): Promise<boolean> => {
    const result = await setPlace.run(folder === undefined ? {} : { folder });
    setRefused(result.ok ? undefined : result.error);
    if (result.ok) say({ text: folder === undefined ? t('backups:second.gone') : t('backups:second.set', { folder }) });
    return result.ok;
  };
  const choose = async () => {
    const chosen = await call('desk.chooseFolder', { purpose: 'backup' });
    if (!chosen.ok) setRefused(chosen.error);
    else if (chosen.value.folder !== undefined) await set(chosen.value.folder);
  };
  const error = refused === undefined ? undefined : t(`failure:${refused.code}`);
  return { running: setPlace.running, error, set, choose };
}

function Standing({ second }: { readonly second: NonNullable<Second> }) {
  const t = useT();
  const { folder, problem } = second;
  return (
    <Box sx={{ fontSize: 'var(--small)', overflowWrap: 'anywhere' }} data-selectable>
      <Box sx={{ fontWeight: 600 }}>{folder}</Box>
      {problem === undefined ? (
        <TimeMark tone="ok">{t('backups:second.good')}</TimeMark>
      ) : (
        <Box sx={{ color: v('warn') }}>{t('backups:second.bad', { why: placeProblemWords(t, problem) })}</Box>
      )}
    </Box>
  );
}

/** Another folder in which each backup is kept too: which, how it stands, and how to have one. */
export function SecondPlace({ second }: { readonly second: Second }) {
  const t = useT();
  const { running, error, set, choose } = useSetPlace();
  const [typing, setTyping] = useState(false);
  const choosing = t(second === undefined ? 'backups:second.choose' : 'backups:second.change');
  const open = () => (place() === 'desktop' ? void choose() : setTyping(true));
  return (
    <Box sx={{ display: 'grid', gap: '8px' }}>
      {second === undefined ? (
        <Box sx={{ fontSize: 'var(--small)', color: v('ink2'), textWrap: 'pretty' }}>{t('backups:second.none')}</Box>
      ) : (
        <Standing second={second} />
      )}
      {typing ? (
        <FolderForm
          label={t('backups:second.folder')}
          hint={t('backups:second.hint')}
          goWords={t('backups:second.save')}
          running={running}
          error={error}
          onFolder={(folder) => void set(folder).then((done) => setTyping(!done))}
        />
      ) : (
        <Box sx={{ display: 'flex', gap: '8px' }}>
          <Button variant="outlined" disabled={running} onClick={open}>
            {choosing}
          </Button>
          {second !== undefined && (
            <Button variant="text" disabled={running} onClick={() => void set(undefined)}>
              {t('backups:second.remove')}
            </Button>
          )}
        </Box>
      )}
      {!typing && error !== undefined && (
        <Box role="alert" sx={{ fontSize: '0.75rem', color: v('seal') }}>
          {error}
        </Box>
      )}
    </Box>
  );
}
