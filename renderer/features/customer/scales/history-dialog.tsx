import { Box } from '@mui/material';
import { useState } from 'react';
import type { Dossier } from '../../../../shared/contract/customer-view.ts';
import type { Day } from '../../../../shared/domain/day.ts';
import { SCALES } from '../../../../shared/domain/scale.ts';
import { sayDay } from '../../../../shared/i18n/day-words.ts';
import { useLanguage, useT } from '../../../i18n/use-t.ts';
import { DialogFrame } from '../../../ui/dialog-frame.tsx';
import { LedgerTable } from '../../../ui/ledger-table.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
import { v } from '../../../ui/v.ts';
import { historyLines, type Told } from './history-lines.ts';

interface HistoryDialogProps {
  readonly dossier: Dossier;
  readonly today: Day;
  readonly onClose: () => void;
}

const ORDER: readonly Told[] = ['relation', ...SCALES];

/** Every step of every scale with its reason, and how the relationship came about: what happened, never rewritten. */
export function HistoryDialog({ dossier, today, onClose }: HistoryDialogProps) {
  const t = useT();
  const language = useLanguage();
  const [which, setWhich] = useState<Told | 'all'>('all');
  const lines = historyLines(t, language, dossier);
  const there = ORDER.filter((told) => lines.some(({ what }) => what === told));
  const shown = lines.filter(({ what }) => which === 'all' || what === which);
  const columns = (['when', 'what', 'change', 'why'] as const).map((head) => ({ head: t(`grading:history.${head}`) }));
  const name = (told: Told | 'all') => t(told === 'all' ? 'grading:history.all' : `grading:scale.${told}`);
  return (
    <DialogFrame open onClose={onClose} title={t('grading:history.title')} sub={dossier.row.name} width={680} clickAway>
      {lines.length === 0 ? (
        <Box sx={{ color: v('ink2'), py: '12px' }}>{t('grading:history.empty')}</Box>
      ) : (
        <>
          <Box sx={{ maxWidth: 220 }}>
            <SelectField
              label={t('grading:history.which')}
              options={(['all', ...there] as const).map((value) => ({ value, label: name(value) }))}
              value={which}
              onChange={setWhich}
            />
          </Box>
          <Box
            tabIndex={0}
            role="region"
            aria-label={t('grading:history.label')}
            sx={{
              maxHeight: 'min(420px, 55vh)',
              overflow: 'auto',
              '& th, & th + td': { whiteSpace: 'nowrap' },
              '& td': { overflowWrap: 'anywhere' },
            }}
          >
            <LedgerTable
              label={t('grading:history.label')}
              columns={columns}
              rows={shown.map(({ on, what, change, why }) => [sayDay(language, on, today), name(what), change, why])}
            />
          </Box>
        </>
      )}
    </DialogFrame>
  );
}
