import { Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { saveText } from '../../api/api.ts';
import { useT } from '../../i18n/use-t.ts';
import { Facts } from '../../ui/facts.tsx';
import { Icon } from '../../ui/icon.tsx';
import { LedgerTable } from '../../ui/ledger-table.tsx';
import { useToast } from '../../ui/toast.tsx';
import { v } from '../../ui/v.ts';
import { refusedSheet } from './refused-sheet.ts';
import type { Outcome } from './use-import.ts';

/** Enough to see what is wrong; the table that is saved holds them all. */
const SHOWN_ROWS = 20;

function useSaveRefused({ name, refused }: Outcome) {
  const t = useT();
  const say = useToast();
  return async () => {
    const heads = {
      row: t('importPage:look.row'),
      column: t('importPage:done.column'),
      value: t('importPage:done.value'),
      message: t('importPage:done.message'),
    };
    const fileName = t('importPage:done.fileName', { name: name.replace(/\.[^.]*$/, '') });
    const result = await saveText(fileName, refusedSheet(refused, heads));
    if (!result.ok) say({ text: t(`failure:${result.error.code}`), tone: 'error' });
    else if (result.value.saved) say({ text: t('importPage:done.saved', { name: result.value.name }) });
  };
}

function Refused({ outcome }: { readonly outcome: Outcome }) {
  const t = useT();
  const save = useSaveRefused(outcome);
  const { refused } = outcome;
  const shown = refused.slice(0, SHOWN_ROWS);
  const lines = shown.flatMap(({ problems }) => problems.filter(({ severity }) => severity === 'refuse'));
  return (
    <Box component="section" sx={{ mt: 'calc(var(--gap) * 1.75)' }}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: '12px', mb: '6px' }}>
        <Box sx={{ flex: 1, minWidth: 0 }}>
          <Typography component="h3" variant="head">
            {t('importPage:done.refusedHead')}
          </Typography>
          <Typography variant="body2" sx={{ color: v('ink2'), textWrap: 'pretty' }}>
            {t('importPage:done.refusedWhy')}
          </Typography>
        </Box>
        <Button variant="outlined" startIcon={<Icon name="download" size={15} />} onClick={() => void save()}>
          {t('importPage:done.save')}
        </Button>
      </Box>
      <LedgerTable
        label={t('importPage:done.refusedHead')}
        columns={[
          { head: t('importPage:look.row') },
          { head: t('importPage:done.column') },
          { head: t('importPage:done.value') },
          { head: t('importPage:done.message') },
        ]}
        rows={lines.map(({ row, column, value, message }) => [row, column, value, message])}
      />
      {refused.length > shown.length && (
        <Typography variant="caption" component="p" sx={{ color: v('ink3'), mt: '6px' }}>
          {t('importPage:done.more', { count: refused.length - shown.length })}
        </Typography>
      )}
    </Box>
  );
}

interface ImportedProps {
  readonly outcome: Outcome;
  /** Answers whether it has been taken back. */
  readonly onUndo: () => Promise<boolean>;
  readonly onGrade: () => void;
  readonly onAnother: () => void;
}

function Deeds({ outcome, onUndo, onGrade, onAnother }: ImportedProps) {
  const t = useT();
  const [undone, setUndone] = useState(false);
  const { change, created } = outcome.answer;
  if (undone)
    return (
      <Box sx={{ display: 'flex', alignItems: 'center', gap: '10px', mt: '16px' }}>
        <Typography role="status" variant="body2" sx={{ color: v('ink2') }}>
          {t('importPage:done.undone')}
        </Typography>
        <Button variant="outlined" onClick={onAnother}>
          {t('importPage:done.another')}
        </Button>
      </Box>
    );
  return (
    <Box sx={{ display: 'flex', gap: '8px', mt: '16px', ml: 0 }}>
      {created > 0 && (
        <Button variant="contained" autoFocus onClick={onGrade}>
          {t('importPage:done.grade')}
        </Button>
      )}
      <Button variant={created > 0 ? 'outlined' : 'contained'} autoFocus={created === 0} onClick={onAnother}>
        {t('importPage:done.another')}
      </Button>
      {change !== undefined && (
        <Button
          variant="text"
          startIcon={<Icon name="undo" size={15} />}
          onClick={() => void onUndo().then((taken) => setUndone(taken))}
        >
          {t('importPage:done.undo')}
        </Button>
      )}
    </Box>
  );
}

/** The last step: what came in, what stayed out and why, and the way back. */
export function Imported(props: ImportedProps) {
  const t = useT();
  const { name, answer, refused } = props.outcome;
  const { created, matched, filled } = answer;
  const people = (count: number) => t('importPage:done.people', { count });
  const title =
    created + filled === 0
      ? t('importPage:done.titleNothing')
      : t('importPage:done.title', { count: created + filled });
  return (
    <Box sx={{ flex: 1, overflow: 'auto', px: '24px', pt: '8px', pb: '24px' }}>
      <Box sx={{ maxWidth: 820 }}>
        <Box role="status">
          <Typography component="h2" variant="title" sx={{ mb: '10px' }}>
            {title}
          </Typography>
        </Box>
        <Facts
          nameWidth={140}
          rows={[
            [t('importPage:done.file'), name],
            [t('importPage:done.created'), people(created)],
            [t('importPage:done.matched'), people(matched)],
            [t('importPage:done.filled'), people(filled)],
            [t('importPage:done.refused'), t('importPage:done.rows', { count: refused.length })],
          ]}
        />
        <Deeds {...props} />
        {refused.length > 0 && <Refused outcome={props.outcome} />}
      </Box>
    </Box>
  );
}
