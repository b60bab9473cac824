import { Box, Button, IconButton, Typography } from '@mui/material';
import { useState } from 'react';
import { draftKey, markOf } from '../../../api/kept-draft.ts';
import { useKeptDraft } from '../../../api/use-kept-draft.ts';
import { useT } from '../../../i18n/use-t.ts';
import { Icon } from '../../../ui/icon.tsx';
import { PickField } from '../../../ui/pick-field.tsx';
import { RecordDialog } from '../../../ui/record-dialog.tsx';
import { CUT, v } from '../../../ui/v.ts';
import { movedBy } from './moved-by.ts';
import { type ListFields, useListFields } from './use-list-fields.ts';

const MOST = 20;

/** Columns that are no field to ask: they are put together from several. */
const DRAWN = ['reach'];

interface ColumnsDialogProps {
  readonly columns: readonly string[];
  readonly onColumns: (columns: readonly string[]) => void;
  readonly onClose: () => void;
}

interface LineProps {
  readonly name: string;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onMove: (by: 1 | -1) => void;
  readonly onRemove: () => void;
}

function Line({ name, isFirst, isLast, onMove, onRemove }: LineProps) {
  const t = useT();
  return (
    <Box
      component="li"
      sx={{ display: 'flex', alignItems: 'center', gap: '4px', borderBottom: `1px solid ${v('rule')}`, minHeight: 32 }}
    >
      <Box component="span" title={name} sx={{ ...CUT, flex: 1 }}>
        {name}
      </Box>
      <IconButton aria-label={t('lists:columns.up', { name })} disabled={isFirst} onClick={() => onMove(-1)}>
        <Icon name="up" size={14} />
      </IconButton>
      <IconButton aria-label={t('lists:columns.down', { name })} disabled={isLast} onClick={() => onMove(1)}>
        <Icon name="down" size={14} />
      </IconButton>
      <IconButton aria-label={t('lists:columns.remove', { name })} onClick={onRemove}>
        <Icon name="close" size={14} />
      </IconButton>
    </Box>
  );
}

interface ShownProps {
  readonly chosen: readonly string[];
  readonly fields: ListFields;
  readonly onChosen: (chosen: readonly string[]) => void;
}

function Shown({ chosen, fields, onChosen }: ShownProps) {
  const t = useT();
  if (chosen.length === 0) return <Typography variant="body2">{t('lists:columns.standard')}</Typography>;
  return (
    <Box component="ol" aria-label={t('lists:columns.shown')} sx={{ m: 0, p: 0, listStyle: 'none' }}>
      {chosen.map((code, index) => (
        <Line
          key={code}
          name={fields.name(code)}
          isFirst={index === 0}
          isLast={index === chosen.length - 1}
          onMove={(by) => onChosen(movedBy(chosen, index, by))}
          onRemove={() => onChosen(chosen.filter((one) => one !== code))}
        />
      ))}
    </Box>
  );
}

/** Which columns the list has behind the name, and in which order. */
export function ColumnsDialog({ columns, onColumns, onClose }: ColumnsDialogProps) {
  const t = useT();
  const fields = useListFields(true);
  const [draftName] = useState(() => draftKey('columns', { id: markOf(columns) }));
  const { draft, put, kept } = useKeptDraft(draftName, () => ({ chosen: columns }));
  const { chosen } = draft;
  const setChosen = (to: readonly string[]) => put({ chosen: to });
  const codes = [...DRAWN, ...fields.all.map(({ code }) => code)].filter(
    (code) => code !== 'name' && !chosen.includes(code),
  );
  const options = codes.map((code) => {
    const group = fields.of(code)?.group;
    return { value: code, label: fields.name(code), aside: group && t(`listing:group.${group}`) };
  });
  const submit = () => {
    kept.forget();
    onColumns(chosen);
    onClose();
  };
  return (
    <RecordDialog
      title={t('lists:columns.title')}
      onClose={onClose}
      onSave={submit}
      saveWords={t('lists:columns.go')}
      kept={kept}
    >
      <Shown chosen={chosen} fields={fields} onChosen={setChosen} />
      <PickField
        key={chosen.length}
        label={t('lists:columns.add')}
        options={options}
        value={undefined}
        onChange={(code) => code !== undefined && setChosen([...chosen, code])}
        disabled={chosen.length >= MOST}
        autoFocus
      />
      {chosen.length > 0 && (
        <Box>
          <Button variant="text" onClick={() => setChosen([])}>
            {t('lists:columns.reset')}
          </Button>
        </Box>
      )}
    </RecordDialog>
  );
}
