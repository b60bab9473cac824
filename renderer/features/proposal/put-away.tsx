import { Box, Button, FormHelperText, OutlinedInput } from '@mui/material';
import { type FormEvent, useState } from 'react';
import type { Failure } from '../../../shared/result.ts';
import { useT } from '../../i18n/use-t.ts';

interface PutAwayProps {
  readonly running: boolean;
  readonly failure: Failure | undefined;
  readonly onPutAway: (reason: string) => void;
  readonly onCancel: () => void;
}

/** The no to a proposal, with a reason for whoever reads it later; Enter puts it away, Esc leaves it. */
export function PutAway({ running, failure, onPutAway, onCancel }: PutAwayProps) {
  const t = useT();
  const [reason, setReason] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    // It stands inside the form of a dialog, which is not meant.
    event.stopPropagation();
    if (!running) onPutAway(reason.trim());
  };
  return (
    <Box
      component="form"
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onCancel();
      }}
      sx={{ display: 'flex', flexWrap: 'wrap', gap: '6px', alignItems: 'center', mt: '4px', flexBasis: '100%' }}
    >
      <OutlinedInput
        autoFocus
        size="small"
        value={reason}
        onChange={(event) => setReason(event.target.value)}
        placeholder={t('proposal:reason')}
        slotProps={{ input: { 'aria-label': t('proposal:reason'), maxLength: 500 } }}
        sx={{ flex: '1 1 140px', minWidth: 0 }}
      />
      <Button
        type="submit"
        variant="outlined"
        disabled={running}
        sx={{ minHeight: 26, fontSize: '0.75rem', px: '8px' }}
      >
        {t('proposal:putAway')}
      </Button>
      {failure !== undefined && <FormHelperText error>{t(`failure:${failure.code}`)}</FormHelperText>}
    </Box>
  );
}
