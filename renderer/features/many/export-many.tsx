import { Checkbox, FormControlLabel, Typography } from '@mui/material';
import { useState } from 'react';
import type { Failure } from '../../../shared/result.ts';
import { call, saveText } from '../../api/api.ts';
import { useLanguage, useT } from '../../i18n/use-t.ts';
import { RecordDialog } from '../../ui/record-dialog.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import type { ManyProps } from './many-form.tsx';

/** What a table tells of each where the list has no columns of its own; the import knows every heading. */
const USUAL_COLUMNS = [
  'company',
  'title',
  'phone',
  'email',
  'wechat',
  'address',
  'area',
  'tags',
  'source',
  'relationship',
  'intent',
  'horizon',
  'birthday',
  'last',
  'next',
  'doNotContact',
  'note',
];

interface ExportManyProps extends Omit<ManyProps, 'onDone'> {
  /** Columns of the list; none: the usual ones. */
  readonly columns: readonly string[];
  readonly tell: (sentence: string) => void;
}

const exportColumns = (columns: readonly string[]): string[] => [
  'name',
  ...(columns.length === 0 ? USUAL_COLUMNS : columns.map((code) => (code === 'reach' ? 'phone' : code))),
];

/** A file of those chosen, for a spreadsheet or a phone. */
export function ExportMany({ ids, columns, onClose, tell }: ExportManyProps) {
  const t = useT();
  const language = useLanguage();
  const [format, setFormat] = useState<'csv' | 'vcard'>('csv');
  const [withBlocked, setWithBlocked] = useState(false);
  const [running, setRunning] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const run = async () => {
    setRunning(true);
    const ask = { ids: [...ids], format, columns: [...new Set(exportColumns(columns))], language, withBlocked };
    const made = await call('customer.export', ask);
    const saved = made.ok ? await saveText(made.value.name, made.value.text) : made;
    setRunning(false);
    setFailure(saved.ok ? undefined : saved.error);
    if (!made.ok || !saved.ok || !saved.value.saved) return;
    const what = t('lists:many.exported', { count: made.value.exported });
    tell(made.value.left === 0 ? what : t('lists:many.exportedLeft', { what, count: made.value.left }));
    onClose();
  };
  return (
    <RecordDialog
      title={t('lists:many.exportTitle')}
      onClose={onClose}
      onSave={() => void run()}
      saveWords={t('lists:many.exportGo')}
      running={running}
      failure={failure}
      kept={undefined}
    >
      <Segmented
        label={t('lists:many.format')}
        segments={(['csv', 'vcard'] as const).map((value) => ({ value, label: t(`lists:many.${value}`) }))}
        value={format}
        onChange={setFormat}
        wide
      />
      <FormControlLabel
        label={t('lists:many.blockedToo')}
        control={<Checkbox checked={withBlocked} onChange={(event) => setWithBlocked(event.target.checked)} />}
      />
      <Typography variant="caption">{t('lists:many.exportHint')}</Typography>
    </RecordDialog>
  );
}
