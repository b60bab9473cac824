import { Box, Button, GlobalStyles } from '@mui/material';
import { animalName } from '../../../shared/almanac/zodiac-names.ts';
import type { Ask } from '../../../shared/contract/contract.ts';
import { yearCells } from '../../../shared/i18n/date-words.ts';
import { call, saveText } from '../../api/api.ts';
import { useAsk } from '../../api/use-ask.ts';
import { useLanguage, useT } from '../../i18n/use-t.ts';
import { DialogFrame } from '../../ui/dialog-frame.tsx';
import { Icon } from '../../ui/icon.tsx';
import { LedgerTable } from '../../ui/ledger-table.tsx';
import { v } from '../../ui/v.ts';

interface YearsDialogProps {
  readonly day: Ask<'date.years'>['day'];
  /** "生日 · 王总". */
  readonly what: string;
  readonly onClose: () => void;
}

const YEARS = 10;

/** On paper the table stands alone. */
const PRINTED = {
  '@media print': {
    'body > :not(.years-table)': { display: 'none !important' },
    '.years-table, .years-table *': { position: 'static !important', maxHeight: 'none !important' },
    '.years-table button, .years-table .MuiBackdrop-root': { display: 'none !important' },
  },
} as const;

const figures = (index: number): boolean => index === 2 || index === 3;

/** When a day is kept in the next ten years: to be read, printed, taken along. */
export function YearsDialog({ day, what, onClose }: YearsDialogProps) {
  const t = useT();
  const language = useLanguage();
  const asked = useAsk('date.years', { day, years: YEARS });
  const title = t('dates:table.title', { what });
  const save = async () => {
    const made = await call('date.yearsFile', { day, years: YEARS, title, language });
    if (made.ok) await saveText(made.value.name, made.value.text);
  };
  const { rows, animal } = asked.state === 'answered' ? asked.value : { rows: [], animal: undefined };
  const [heads = [], ...cells] = yearCells(t, language, rows);
  const actions = (
    <>
      <Button variant="outlined" startIcon={<Icon name="print" size={14} />} onClick={() => window.print()}>
        {t('dates:table.print')}
      </Button>
      <Button variant="contained" startIcon={<Icon name="workbook" size={14} />} onClick={() => void save()}>
        {t('dates:csv')}
      </Button>
    </>
  );
  return (
    <DialogFrame open onClose={onClose} title={title} width={620} actions={actions} rootClass="years-table">
      <GlobalStyles styles={PRINTED} />
      {animal !== undefined && (
        <Box sx={{ color: v('ink2') }}>{t('dates:table.animal', { animal: animalName(animal, language) })}</Box>
      )}
      {asked.state === 'answered' && rows.length === 0 && <Box>{t('dates:table.none')}</Box>}
      {rows.length > 0 && (
        <LedgerTable
          label={title}
          columns={heads.map((head, index) => ({ head, figures: figures(index) }))}
          rows={cells}
        />
      )}
    </DialogFrame>
  );
}
