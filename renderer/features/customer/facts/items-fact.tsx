import { Box, Button } from '@mui/material';
import { type ReactNode, useState } from 'react';
import type { Failure } from '../../../../shared/result.ts';
import { draftKey, markOf } from '../../../api/kept-draft.ts';
import type { Kept } from '../../../api/use-kept-draft.ts';
import { useT } from '../../../i18n/use-t.ts';
import { Icon } from '../../../ui/icon.tsx';
import { RecordDialog } from '../../../ui/record-dialog.tsx';
import { FactButton } from '../editable-fact.tsx';
import { useSaved } from '../use-saved.ts';

export interface ItemForm<T> {
  readonly fields: (tried: boolean) => ReactNode;
  /** Undefined while something is missing or wrong. */
  readonly read: () => T | undefined;
  readonly kept: Kept;
}

interface ItemsFactProps<T> {
  readonly label: string;
  readonly kind: 'hours' | 'trips' | 'celebrations' | 'incidents';
  readonly customerId: string;
  readonly items: readonly T[];
  readonly line: (item: T) => ReactNode;
  /** A hook: the form of one item, or of a new one; `key` names its draft. */
  readonly useForm: (item: T | undefined, key: string) => ItemForm<T>;
  readonly onSave: (items: readonly T[]) => Promise<Failure | undefined>;
}

interface DialogProps<T> extends ItemsFactProps<T> {
  readonly at: number | undefined;
  readonly onClose: () => void;
}

function ItemDialog<T>({ kind, customerId, items, useForm, onSave, at, onClose }: DialogProps<T>) {
  const t = useT();
  const [item] = useState(at === undefined ? undefined : items[at]);
  const [key] = useState(() => draftKey(kind, item && { id: markOf(item) }, customerId));
  const form = useForm(item, key);
  const [tried, setTried] = useState(false);
  const { failure, settle } = useSaved(onClose, form.kept);
  const submit = () => {
    setTried(true);
    const read = form.read();
    if (read === undefined) return;
    void settle(onSave(at === undefined ? [...items, read] : items.map((one, place) => (place === at ? read : one))));
  };
  const remove = () => void settle(onSave(items.filter((_, place) => place !== at)));
  return (
    <RecordDialog
      title={t(`facts:kinds.${kind}.${at === undefined ? 'add' : 'edit'}`)}
      onClose={onClose}
      onSave={submit}
      onRemove={at === undefined ? undefined : remove}
      failure={failure}
      kept={form.kept}
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
