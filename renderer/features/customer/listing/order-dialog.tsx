import { Box, Button, IconButton, Typography } from '@mui/material';
import { useState } from 'react';
import type { SortKey } from '../../../../shared/domain/saved-view.ts';
import { draftKey, markOf } from '../../../api/kept-draft.ts';
import { useKeptDraft } from '../../../api/use-kept-draft.ts';
import { useT } from '../../../i18n/use-t.ts';
import { Icon } from '../../../ui/icon.tsx';
import { PickField } from '../../../ui/pick-field.tsx';
import { RecordDialog } from '../../../ui/record-dialog.tsx';
import { Segmented } from '../../../ui/segmented.tsx';
import { FIRST_VIEW } from '../list-view.ts';
import { type ListFields, useListFields } from './use-list-fields.ts';

const MOST = 5;

interface OrderDialogProps {
  readonly sort: readonly SortKey[];
  readonly onSort: (sort: readonly SortKey[]) => void;
  readonly onClose: () => void;
}

interface KeyLineProps {
  readonly sortKey: SortKey;
  readonly place: number;
  readonly fields: ListFields;
  readonly onKey: (key: SortKey) => void;
  /** Absent where it is the only one. */
  readonly onRemove: (() => void) | undefined;
  readonly autoFocus: boolean;
}

function KeyLine({ sortKey: key, place, fields, onKey, onRemove, autoFocus }: KeyLineProps) {
  const t = useT();
  const options = fields.all.map(({ code, group }) => ({
    value: code,
    label: fields.name(code),
    aside: t(`listing:group.${group}`),
  }));
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: '1fr auto 28px', gap: '10px', alignItems: 'end' }}>
      <PickField
        label={t(place === 1 ? 'lists:order.first' : 'lists:order.then')}
        options={options}
        value={key.by}
        onChange={(by) => by !== undefined && onKey({ ...key, by })}
        autoFocus={autoFocus}
      />
      <Segmented
        label={t('lists:order.by', { what: fields.name(key.by) })}
        segments={(['up', 'down'] as const).map((value) => ({ value, label: t(`lists:order.${value}`) }))}
        value={key.direction}
        onChange={(direction) => onKey({ ...key, direction })}
      />
      <IconButton
        aria-label={t('lists:order.remove', { n: place })}
        disabled={onRemove === undefined}
        onClick={onRemove}
        sx={{ mb: '2px' }}
      >
        <Icon name="close" size={14} />
      </IconButton>
    </Box>
  );
}

/** By what the list is sorted first, and by what among those that leaves alike. */
export function OrderDialog({ sort, onSort, onClose }: OrderDialogProps) {
  const t = useT();
  const fields = useListFields(true);
  const [draftName] = useState(() => draftKey('order', { id: markOf(sort) }));
  const { draft, put, kept } = useKeptDraft(draftName, (): { keys: readonly SortKey[] } => ({ keys: sort }));
  const { keys } = draft;
  const setKeys = (to: readonly SortKey[]) => put({ keys: to });
  const submit = () => {
    const given = keys.filter(({ by }) => by !== '');
    kept.forget();
    onSort(given.length > 0 ? given : FIRST_VIEW.sort);
    onClose();
  };
  return (
    <RecordDialog
      title={t('lists:order.title')}
      onClose={onClose}
      onSave={submit}
      saveWords={t('lists:order.go')}
      kept={kept}
      width={520}
    >
      {keys.map((key, index) => (
        <KeyLine
          key={index}
          sortKey={key}
          place={index + 1}
          fields={fields}
          onKey={(to) => setKeys(keys.map((one, other) => (other === index ? to : one)))}
          onRemove={keys.length > 1 ? () => setKeys(keys.filter((_, other) => other !== index)) : undefined}
          autoFocus={index === keys.length - 1}
        />
      ))}
      <Box>
        <Button
          variant="outlined"
          startIcon={<Icon name="add" size={14} />}
          disabled={keys.length >= MOST}
          onClick={() => setKeys([...keys, { by: '', direction: 'up' }])}
        >
          {t('lists:order.add')}
        </Button>
      </Box>
      <Typography variant="caption">{t('lists:order.hint')}</Typography>
    </RecordDialog>
  );
}
