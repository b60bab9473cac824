import { Box, Button } from '@mui/material';
import { useState } from 'react';
import { useT } from '../../i18n/use-t.ts';
import { Field } from '../../ui/field.tsx';

const LONGEST = 4_096;

interface FolderFormProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly goWords: string;
  /** The one thing to do in its place. */
  readonly filled?: boolean;
  readonly running: boolean;
  /** Why the folder was refused. */
  readonly error: string | undefined;
  readonly onFolder: (folder: string) => void;
}

/** A folder's full path, typed: the browser has no dialog that tells one. */
export function FolderForm({ label, hint, goWords, filled = false, running, error, onFolder }: FolderFormProps) {
  const t = useT();
  const [folder, setFolder] = useState('');
  const [tried, setTried] = useState(false);
  const missing = tried && folder.trim() === '';
  const submit = () => {
    setTried(true);
    if (folder.trim() !== '' && !running) onFolder(folder.trim());
  };
  return (
    <Box
      component="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
      sx={{ display: 'grid', gridTemplateColumns: 'minmax(0,1fr) auto', gap: '8px', alignItems: 'start' }}
    >
      <Field
        label={label}
        hint={hint}
        value={folder}
        onChange={setFolder}
        maxLength={LONGEST}
        error={missing ? t('backups:second.missing') : error}
      />
      <Button variant={filled ? 'contained' : 'outlined'} type="submit" disabled={running} sx={{ mt: '22px' }}>
        {goWords}
      </Button>
    </Box>
  );
}
