import { Box, Button } from '@mui/material';
import { type ReactNode, useState } from 'react';
import type { Failure } from '../../../../shared/result.ts';
import { useT } from '../../../i18n/use-t.ts';
import { Icon } from '../../../ui/icon.tsx';
import { RecordDialog } from '../../../ui/record-dialog.tsx';
import { FactButton } from '../editable-fact.tsx';
import { useSaved } from '../use-saved.ts';

export interface ItemForm<T> {
  readonly fields: (tried: boolean) => ReactNode;
  /** Undefined while something is missing or wrong. */
  readonly read: () => T | undefined;
}

interface ItemsFactProps<T> {
  readonly label: string;
  readonly kind: 'hours' | 'trips' | 'celebrations' | 'incidents';
  readonly items: readonly T[];
  readonly line: (item: T) => ReactNode;
  /** A hook: the form of one item, or of a new one. */
  readonly useForm: (item: T | undefined) => ItemForm<T>;
  readonly onSave: (items: readonly T[]) => Promise<Failure | undefined>;
}

interface DialogProps<T> extends ItemsFactProps<T> {
  readonly at: number | undefined;
  readonly onClose: () => void;
}

function ItemDialog<T>({ kind, items, useForm, onSave, at, onClose }: DialogProps<T>) {
  const t = useT();
  const form = useForm(at === undefined ? undefined : items[at]);
  const [tried, setTried] = useState(false);
  const { failure, settle } = useSaved(onClose);
  const submit = () => {
    setTried(true);
    const item = form.read();
    if (item === undefined) return;
    void settle(onSave(at === undefined ? [...items, item] : items.map((one, place) => (place === at ? item : one))));
  };
  const remove = () => void settle(onSave(items.filter((_, place) => place !== at)));
  return (
    <RecordDialog
      title={t(`facts:kinds.${kind}.${at === undefined ? 'add' : 'edit'}`)}
      onClose={onClose}
      onSave={submit}
      onRemove={at === undefined ? undefined : remove}
      failure={failure}
    >
      {form.fields(tried)}
    </RecordDialog>
  );
}

/** A fact of which there may be several: a line each, a form behind each line and behind the plus. */
export function ItemsFact<T>(props: ItemsFactProps<T>) {
  const { label, kind, items, line } = props;
  const t = useT();
  const [open, setOpen] = useState<{ readonly at: number | undefined }>();
  const add = () => setOpen({ at: undefined });
  return (
    <>
      {items.length === 0 && (
        <FactButton label={label} onOpen={add}>
          {undefined}
        </FactButton>
      )}
      {items.map((item, at) => (
        <FactButton key={at} label={label} onOpen={() => setOpen({ at })}>
          {line(item)}
        </FactButton>
      ))}
      {items.length > 0 && (
        <Box>
          <Button
            variant="text"
            startIcon={<Icon name="add" size={12} />}
            onClick={add}
            sx={{ minHeight: 24, fontSize: '0.75rem', ml: '-8px' }}
          >
            {t(`facts:kinds.${kind}.add`)}
          </Button>
        </Box>
      )}
      {open !== undefined && <ItemDialog {...props} at={open.at} onClose={() => setOpen(undefined)} />}
    </>
  );
}
