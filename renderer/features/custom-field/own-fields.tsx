import { Box, Button, IconButton, Tooltip, Typography } from '@mui/material';
import { useState } from 'react';
import type { CustomField } from '../../../shared/domain/custom-field.ts';
import { useAsk } from '../../api/use-ask.ts';
import { useChange } from '../../api/use-change.ts';
import { useT } from '../../i18n/use-t.ts';
import { Banner } from '../../ui/banner.tsx';
import { Empty } from '../../ui/empty-state.tsx';
import { Icon } from '../../ui/icon.tsx';
import { ListRow, ListRows } from '../../ui/list-row.tsx';
import { v } from '../../ui/v.ts';
import { FieldDialog } from './field-dialog.tsx';

interface Opened {
  readonly field: CustomField | undefined;
  readonly name?: string | undefined;
}

interface MoveProps {
  readonly fields: readonly CustomField[];
  readonly at: number;
  readonly onOrder: (ids: string[]) => void;
}

/** One place up or down; the button keeps the focus, so that it can be pressed again. */
function Move({ fields, at, onOrder }: MoveProps) {
  const t = useT();
  const name = fields[at]?.name ?? '';
  const button = (way: 'up' | 'down', to: number) => {
    const words = t(`facts:own.${way}`, { name });
    const move = () => {
      const ids = fields.map(({ id }) => id);
      const [moved = ''] = ids.splice(at, 1);
      ids.splice(to, 0, moved);
      onOrder(ids);
    };
    return (
      <Tooltip title={words}>
        <span>
          <IconButton aria-label={words} disabled={to < 0 || to >= fields.length} onClick={move}>
            <Icon name={way} size={14} />
          </IconButton>
        </span>
      </Tooltip>
    );
  };
  return (
    <Box sx={{ display: 'flex' }}>
      {button('up', at - 1)}
      {button('down', at + 1)}
    </Box>
  );
}

function Loose({ onMake }: { readonly onMake: (name: string) => void }) {
  const t = useT();
  const asked = useAsk('customField.loose', {});
  if (asked.state !== 'answered' || asked.value.headings.length === 0) return null;
  return (
    <Box>
      <Typography component="h3" variant="body2" sx={{ fontWeight: 600, color: v('ink2') }}>
        {t('facts:own.loose')}
      </Typography>
      <ListRows label={t('facts:own.loose')}>
        {asked.value.headings.map(({ name, customers }) => (
          <ListRow
            key={name}
            name={name}
            onOpen={() => onMake(name)}
            aside={
              <>
                <Box component="span" sx={{ color: v('ink3') }}>
                  {t('facts:own.looseCount', { count: customers })}
                </Box>
                <Tooltip title={t('facts:own.make', { name })}>
                  <IconButton aria-label={t('facts:own.make', { name })} onClick={() => onMake(name)}>
                    <Icon name="add" size={14} />
                  </IconButton>
                </Tooltip>
              </>
            }
          />
        ))}
      </ListRows>
    </Box>
  );
}

/** The rep's own fields: made, called, ordered, taken away. */
export function OwnFields() {
  const t = useT();
  const asked = useAsk('customField.list', {});
  const order = useChange('customField.order');
  const [open, setOpen] = useState<Opened>();
  const fields = asked.state === 'answered' ? asked.value.fields : [];
  const about = ({ kind, of, choices = [] }: CustomField): string =>
    [t(`facts:own.kinds.${kind}`), of === undefined ? undefined : t(`facts:own.ofs.${of}`), choices.join(' / ')]
      .filter((part) => part !== undefined && part !== '')
      .join(' · ');
  return (
    <>
      {asked.state === 'answered' && fields.length === 0 && <Empty>{t('facts:own.empty')}</Empty>}
      {fields.length > 0 && (
        <ListRows label={t('facts:own.title')}>
          {fields.map((field, at) => (
            <ListRow
              key={field.id}
              name={field.name}
              sub={about(field)}
              onOpen={() => setOpen({ field })}
              aside={<Move fields={fields} at={at} onOrder={(ids) => void order.run({ ids })} />}
            />
          ))}
        </ListRows>
      )}
      {order.failure !== undefined && <Banner inset tone="error" title={t(`failure:${order.failure.code}`)} />}
      <Box sx={{ display: 'flex', gap: '12px', alignItems: 'center' }}>
        <Button
          variant="outlined"
          startIcon={<Icon name="add" size={14} />}
          onClick={() => setOpen({ field: undefined })}
        >
          {t('facts:own.add')}
        </Button>
        {fields.length > 0 && (
          <Typography variant="caption" sx={{ color: v('ink3'), textWrap: 'pretty' }}>
            {t('facts:own.removes')}
          </Typography>
        )}
      </Box>
      <Loose onMake={(name) => setOpen({ field: undefined, name })} />
      {open !== undefined && <FieldDialog {...open} fields={fields} onClose={() => setOpen(undefined)} />}
    </>
  );
}
