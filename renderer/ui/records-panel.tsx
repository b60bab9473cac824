import { Button, IconButton, Tooltip } from '@mui/material';
import { type ReactNode, useState } from 'react';
import type { Failure } from '../../shared/result.ts';
import { useT } from '../i18n/use-t.ts';
import { Banner } from './banner.tsx';
import { Empty } from './empty-state.tsx';
import { Icon } from './icon.tsx';
import { Panel } from './panel.tsx';
import { RecordLines } from './record-line.tsx';

interface RecordsPanelProps<R> {
  readonly title: string;
  readonly addWords: string;
  /** One sentence for a panel with nothing in it. */
  readonly empty: string;
  /** In the order in which they stand. */
  readonly records: readonly R[];
  readonly line: (record: R, onOpen: () => void) => ReactNode;
  /** The form behind a line, or for a new one. */
  readonly form: (record: R | undefined, onClose: () => void) => ReactNode;
  /** What is over and done with is folded away. */
  readonly isSettled?: (record: R) => boolean;
  readonly settledWords?: (count: number) => string;
  /** Why a press on a line was refused. */
  readonly failure?: Failure | undefined;
  readonly children?: ReactNode;
}

function AddButton({ words, onAdd }: { readonly words: string; readonly onAdd: () => void }) {
  return (
    <Tooltip title={words}>
      <IconButton aria-label={words} onClick={onAdd}>
        <Icon name="add" size={14} />
      </IconButton>
    </Tooltip>
  );
}

function Settled({ words, children }: { readonly words: string; readonly children: ReactNode }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        variant="text"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
        endIcon={<Icon name={open ? 'up' : 'down'} size={12} />}
        sx={{ minHeight: 24, fontSize: '0.75rem', ml: '-8px', mt: '2px' }}
      >
        {words}
      </Button>
      {open && <RecordLines label={words}>{children}</RecordLines>}
    </>
  );
}

/** The records of one noun in a side panel: a line each, a form behind each line and behind the plus. */
export function RecordsPanel<R>(props: RecordsPanelProps<R>) {
  const { title, addWords, empty, records, line, form, isSettled, settledWords, failure, children } = props;
  const t = useT();
  const [open, setOpen] = useState<{ readonly record: R | undefined }>();
  const settled = isSettled === undefined ? [] : records.filter(isSettled);
  const going = records.filter((record) => !settled.includes(record));
  const lines = (some: readonly R[]) => some.map((record) => line(record, () => setOpen({ record })));
  return (
    <Panel title={title} right={<AddButton words={addWords} onAdd={() => setOpen({ record: undefined })} />}>
      {going.length === 0 && <Empty>{empty}</Empty>}
      {going.length > 0 && <RecordLines label={title}>{lines(going)}</RecordLines>}
      {settled.length > 0 && <Settled words={settledWords?.(settled.length) ?? ''}>{lines(settled)}</Settled>}
      {failure !== undefined && <Banner inset tone="error" title={t(`failure:${failure.code}`)} />}
      {children}
      {open !== undefined && form(open.record, () => setOpen(undefined))}
    </Panel>
  );
}
