import { Box, Button } from '@mui/material';
import type { ReactNode } from 'react';
import type { Failure } from '../../shared/result.ts';
import { useT } from '../i18n/use-t.ts';
import { Banner } from './banner.tsx';
import { DialogFrame } from './dialog-frame.tsx';
import { Icon } from './icon.tsx';
import { type KeptWords, Resumed, useEscWords } from './resumed.tsx';

interface RecordDialogProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly onSave: () => void;
  /** Absent for a record that is not written yet. */
  readonly onRemove?: (() => void) | undefined;
  /** On the button that takes it out; "Delete" when absent. */
  readonly removeWords?: string | undefined;
  readonly running?: boolean;
  /** Why the last attempt was refused; what was filled in stays. */
  readonly failure?: Failure | undefined;
  /** The filled button; "Save" when absent. */
  readonly saveWords?: string | undefined;
  readonly width?: number;
  /** The draft of the form; undefined for one whose fields are chosen and never typed. */
  readonly kept: KeptWords | undefined;
  readonly children: ReactNode;
}

/** The small form behind one record: save, or take it out. A refusal stands in the form and loses nothing. */
export function RecordDialog(props: RecordDialogProps) {
  const {
    title,
    onClose,
    onSave,
    onRemove,
    running = false,
    failure,
    saveWords,
    removeWords,
    width = 440,
    kept,
    children,
  } = props;
  const t = useT();
  const actions = (
    <>
      {onRemove !== undefined && (
        <Button
          variant="text"
          color="error"
          disabled={running}
          onClick={onRemove}
          startIcon={<Icon name="delete" size={14} />}
        >
          {removeWords ?? t('ui:delete')}
        </Button>
      )}
      <Button variant="contained" type="submit" disabled={running}>
        {saveWords ?? t('ui:save')}
      </Button>
    </>
  );
  return (
    <DialogFrame
      open
      onClose={onClose}
      title={title}
      width={width}
      actions={actions}
      onSubmit={onSave}
      escWords={useEscWords(kept)}
    >
      <Resumed kept={kept} />
      {children}
      {failure !== undefined && <Banner inset tone="error" title={t(`failure:${failure.code}`)} />}
    </DialogFrame>
  );
}

/** Fields side by side, each at least as wide as its words need. */
export function FieldRow({
  children,
  columns = '1fr 1fr',
}: {
  readonly children: ReactNode;
  readonly columns?: string;
}) {
  return <Box sx={{ display: 'grid', gridTemplateColumns: columns, gap: '10px', alignItems: 'start' }}>{children}</Box>;
}
