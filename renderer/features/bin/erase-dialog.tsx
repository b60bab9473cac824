import { Button, Typography } from '@mui/material';
import type { BinRow } from '../../../shared/contract/change-channels.ts';
import { useChange } from '../../api/use-change.ts';
import { useT } from '../../i18n/use-t.ts';
import { Banner } from '../../ui/banner.tsx';
import { DialogFrame } from '../../ui/dialog-frame.tsx';

interface EraseDialogProps {
  readonly row: BinRow;
  readonly onClose: () => void;
}

/** The one deed that no undo takes back is asked about. */
export function EraseDialog({ row, onClose }: EraseDialogProps) {
  const t = useT();
  const erase = useChange('bin.erase');
  const run = async () => {
    if ((await erase.run({ id: row.id })).ok) onClose();
  };
  return (
    <DialogFrame
      open
      onClose={onClose}
      title={t('bin:confirm.title', { title: row.title })}
      width={460}
      actions={
        <>
          <Button variant="outlined" autoFocus onClick={onClose}>
            {t('ui:cancel')}
          </Button>
          <Button variant="contained" color="error" disabled={erase.running} onClick={() => void run()}>
            {t('bin:confirm.go')}
          </Button>
        </>
      }
    >
      <Typography variant="body2">{t('bin:confirm.body')}</Typography>
      {erase.failure !== undefined && <Banner inset tone="error" title={t(`failure:${erase.failure.code}`)} />}
    </DialogFrame>
  );
}
