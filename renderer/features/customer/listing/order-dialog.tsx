import { Box, Button, IconButton, Typography } from '@mui/material';
import { useState } from 'react';
import type { SortKey } from '../../../../shared/domain/saved-view.ts';
import { useT } from '../../../i18n/use-t.ts';
import { Icon } from '../../../ui/icon.tsx';
import { PickField } from '../../../ui/pick-field.tsx';
import { RecordDialog } from '../../../ui/record-dialog.tsx';
import { Segmented } from '../../../ui/segmented.tsx';
import { FIRST_VIEW } from '../list-view.ts';
import { useListFields } from './use-list-fields.ts';

const MOST = 5;

interface OrderDialogProps {
  readonly sort: readonly SortKey[];
  readonly onSort: (sort: readonly SortKey[]) => void;
  readonly onClose: () => void;
}

/** By what the list is sorted first, and by what among those that leaves alike. */
export function OrderDialog({ sort, onSort, onClose }: OrderDialogProps) {
  const t = useT();
  const fields = useListFields(true);
  const [keys, setKeys] = useState<readonly SortKey[]>(sort);
  const options = fields.all.map(({ code, group }) => ({
    value: code,
    label: fields.name(code),
    aside: t(`listing:group.${group}`),
  }));
  const put = (at: number, key: SortKey) => setKeys(keys.map((one, index) => (index === at ? key : one)));
  const submit = () => {
    const given = keys.filter(({ by }) => by !== '');
    onSort(given.length > 0 ? given : FIRST_VIEW.sort);
    onClose();
  };
  return (
    <RecordDialog
      title={t('listing:order.title')}
      onClose={onClose}
      onSave={submit}
      saveWords={t('listing:order.go')}
      width={520}
    >
      {keys.map((key, index) => (
        <Box key={index} sx={{ display: 'grid', gridTemplateColumns: '1fr auto 28px', gap: '10px', alignItems: 'end' }}>
          <PickField
            label={t(index === 0 ? 'listing:order.first' : 'listing:order.then')}
            options={options}
            value={key.by}
            onChange={(by) => by !== undefined && put(index, { ...key, by })}
            autoFocus={index === keys.length - 1}
          />
          <Segmented
            label={t('listing:order.by', { what: fields.name(key.by) })}
            segments={(['up', 'down'] as const).map((value) => ({ value, label: t(`listing:order.${value}`) }))}
            value={key.direction}
            onChange={(direction) => put(index, { ...key, direction })}
          />
          <IconButton
            aria-label={t('listing:order.remove', { n: index + 1 })}
            disabled={keys.length === 1}
            onClick={() => setKeys(keys.filter((_, other) => other !== index))}
          >
            <Icon name="close" size={14} />
          </IconButton>
        </Box>
      ))}
      <Box>
        <Button
          variant="outlined"
          startIcon={<Icon name="add" size={14} />}
          disabled={keys.length >= MOST}
          onClick={() => setKeys([...keys, { by: '', direction: 'up' }])}
        >
          {t('listing:order.add')}
        </Button>
      </Box>
      <Typography variant="caption">{t('listing:order.hint')}</Typography>
    </RecordDialog>
  );
}
