import { Box } from '@mui/material';
import { useState } from 'react';
import type { Answer } from '../../../shared/contract/contract.ts';
import { call } from '../../api/api.ts';
import { useChange } from '../../api/use-change.ts';
import { useT } from '../../i18n/use-t.ts';
import { Banner } from '../../ui/banner.tsx';
import { DialogFrame } from '../../ui/dialog-frame.tsx';
import { FileButton } from '../../ui/file-button.tsx';
import { useToast } from '../../ui/toast.tsx';
import { v } from '../../ui/v.ts';

type Problem = Answer<'playbook.check'>['problems'][number];

/** As many octets as the book would take as text. */
const LARGEST = 1_000_000;
const SHOWN = 8;

/** What is wrong with a file, line by line, for whoever made it. */
function Wrong({ problems, onClose }: { readonly problems: readonly Problem[]; readonly onClose: () => void }) {
  const t = useT();
  const shown = problems.slice(0, SHOWN);
  return (
    <DialogFrame open onClose={onClose} title={t('playbooks:take')} width={560}>
      <Banner inset tone="error" title={t('playbooks:takeTitle')} />
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none', fontSize: 'var(--small)' }}>
        {shown.map(({ line, path, problem }) => (
          <Box component="li" key={`${line}-${path}`} sx={{ py: '4px', borderBottom: `1px solid ${v('rule')}` }}>
            <b>{t('playbooks:takeLine', { line })}</b> {t(`playbooks:problems.${problem}`)}{' '}
            <Box component="code" sx={{ color: v('ink3'), overflowWrap: 'anywhere' }}>
              {path}
            </Box>
          </Box>
        ))}
      </Box>
      {problems.length > SHOWN && <span>{t('playbooks:takeMore', { count: problems.length - SHOWN })}</span>}
    </DialogFrame>
  );
}

/** Takes a shared playbook in; one that is broken is told line by line. */
export function TakeFile({ onTaken }: { readonly onTaken: (id: string) => void }) {
  const t = useT();
  const say = useToast();
  const [problems, setProblems] = useState<readonly Problem[]>();
  const take = useChange('playbook.import');
  const read = async (file: File) => {
    if (file.size > LARGEST) {
      say({ text: t('playbooks:fileTooLong'), tone: 'error' });
      return;
    }
    const text = await file.text();
    const done = await take.run({ text });
    if (done.ok) {
      onTaken(done.value.id);
      return;
    }
    const checked = await call('playbook.check', { text });
    if (checked.ok && checked.value.problems.length > 0) setProblems(checked.value.problems);
    else say({ text: t(`failure:${done.error.code}`), tone: 'error' });
  };
  return (
    <>
      <FileButton
        variant="outlined"
        disabled={take.running}
        accept=".json,application/json"
        onFile={(file) => void read(file)}
      >
        {t('playbooks:take')}
      </FileButton>
      {problems !== undefined && <Wrong problems={problems} onClose={() => setProblems(undefined)} />}
    </>
  );
}
