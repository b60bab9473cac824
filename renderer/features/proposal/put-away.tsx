import { Box, Button, FormHelperText, OutlinedInput } from '@mui/material';
import type { FormEvent } from 'react';
import type { Failure } from '../../../shared/result.ts';
import { type Kept, useKeptDraft } from '../../api/use-kept-draft.ts';
import { useT } from '../../i18n/use-t.ts';

interface PutAwayProps {
  /** Names the draft; see `draftKey`. */
  readonly draft: string;
  readonly running: boolean;
  readonly failure: Failure | undefined;
  readonly onPutAway: (reason: string, kept: Kept) => void;
  readonly onCancel: () => void;
}

/** The no to a proposal, with a reason for whoever reads it later; Enter puts it away, Esc leaves it. */
export function PutAway({ draft: key, running, failure, onPutAway, onCancel }: PutAwayProps) {
  const t = useT();
  const { draft, put, kept } = useKeptDraft(key, () => ({ reason: '' }));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    // It stands inside the form of a dialog, which is not meant.
    event.stopPropagation();
    if (!running) onPutAway(draft.reason.trim(), kept);
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
        value={draft.reason}
        onChange={(event) => put({ reason: event.target.value })}
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
