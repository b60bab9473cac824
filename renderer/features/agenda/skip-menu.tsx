import { Button, Menu, MenuItem } from '@mui/material';
import { useState } from 'react';
import { draftKey, markOf } from '../../api/kept-draft.ts';
import { useKeptDraft } from '../../api/use-kept-draft.ts';
import { useT } from '../../i18n/use-t.ts';
import { DialogFrame } from '../../ui/dialog-frame.tsx';
import { Field } from '../../ui/field.tsx';
import type { RowDeeds } from './row-deeds.ts';
import { Resumed, useEscWords } from '../../ui/resumed.tsx';
import { anchorOf, type RowMenuProps } from './row-menu.ts';

interface SkipMenuProps extends RowMenuProps {
  readonly onSkip: RowDeeds['skip'];
}

const REASONS = ['travelling', 'enough', 'settled', 'wrongTime'] as const;

function OwnReason({ row, onClose, onSkip }: Pick<SkipMenuProps, 'row' | 'onClose' | 'onSkip'>) {
  const t = useT();
  const { draft, put, kept } = useKeptDraft(
    draftKey('skip', { id: markOf(row.reasons[0]?.key) }, row.customer.id),
    () => ({ reason: '' }),
  );
  const { reason } = draft;
  const [tried, setTried] = useState(false);
  const missing = reason.trim() === '';
  const submit = async () => {
    setTried(true);
    if (missing) return;
    if (!(await onSkip(row, reason.trim()))) return;
    kept.forget();
    onClose();
  };
  const go = (
    <Button variant="contained" type="submit">
      {t('today:skip.go')}
    </Button>
  );
  return (
    <DialogFrame
      open
      onClose={onClose}
      title={t('today:skip.title')}
      width={420}
      onSubmit={() => void submit()}
      actions={go}
      escWords={useEscWords(kept)}
    >
      <Resumed kept={kept} />
      <Field
        autoFocus
        label={t('today:skip.reason')}
        value={reason}
        onChange={(to) => put({ reason: to })}
        maxLength={500}
        error={tried && missing ? t('today:skip.missing') : undefined}
      />
    </DialogFrame>
  );
}

/** Skips a follow-up this once; the reason stays in the book. */
export function SkipMenu({ row, open, anchorId, onClose, onSkip }: SkipMenuProps) {
  const t = useT();
  const [writing, setWriting] = useState(false);
  const skip = (reason: string) => {
    void onSkip(row, reason);
    onClose();
  };
  const write = () => {
    onClose();
    setWriting(true);
  };
  return (
    <>
      <Menu
        open={open}
        onClose={onClose}
        anchorEl={anchorOf(anchorId)}
        slotProps={{ list: { 'aria-label': t('today:skip.title') } }}
      >
        {REASONS.map((code) => (
          <MenuItem key={code} onClick={() => skip(t(`today:skip.${code}`))}>
            {t(`today:skip.${code}`)}
          </MenuItem>
        ))}
        <MenuItem onClick={write}>{t('today:skip.other')}…</MenuItem>
      </Menu>
      {writing && <OwnReason row={row} onClose={() => setWriting(false)} onSkip={onSkip} />}
    </>
  );
}
