import { Box, Button, IconButton, Tooltip } from '@mui/material';
import type { Dossier } from '../../../shared/contract/customer-view.ts';
import type { Day } from '../../../shared/domain/day.ts';
import { sayDay } from '../../../shared/i18n/day-words.ts';
import { useLanguage, useT } from '../../i18n/use-t.ts';
import { Empty } from '../../ui/empty-state.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Panel } from '../../ui/panel.tsx';
import { RecordLine, RecordLines } from '../../ui/record-line.tsx';
import { goTo } from '../hash-location.ts';
import { customerPath, sheetPath } from '../places.ts';
import { MakeSheet, type Making } from '../sheet/make-sheet.tsx';
import { useMaking } from './use-making.ts';

interface SheetsPanelProps {
  readonly dossier: Dossier;
  readonly today: Day;
}

const KINDS = ['comparison', 'timetable'] as const;

interface Line {
  readonly making: Making;
  readonly id: string;
  readonly title: string;
  readonly on: Day;
  readonly sub: string;
}

function PrintButton({ line, customerId }: { readonly line: Line; readonly customerId: string }) {
  const t = useT();
  const words = t('sheets:printNamed', { title: line.title });
  return (
    <Tooltip title={words}>
      <IconButton
        aria-label={words}
        onClick={() => goTo(sheetPath(line.making.kind, line.id, customerId))}
        sx={{ width: 24, height: 24 }}
      >
        <Icon name="print" size={13} />
      </IconButton>
    </Tooltip>
  );
}

function useLines({ comparisons, timetables }: Dossier): Line[] {
  const t = useT();
  const compared = comparisons.map((sheet) => ({
    making: { kind: 'comparison' as const, sheet },
    id: sheet.id,
    title: sheet.title,
    on: sheet.on,
    sub: sheet.rivals.map(({ name }) => name).join(t('sheets:list')),
  }));
  const timed = timetables.map((sheet) => {
    const left = sheet.steps.filter(({ doneOn }) => doneOn === undefined);
    const next = left[0]?.what;
    const count =
      left.length === 0 ? t('sheets:timetable.allDone') : t('sheets:timetable.left', { count: left.length });
    return {
      making: { kind: 'timetable' as const, sheet },
      id: sheet.id,
      title: sheet.title,
      on: sheet.createdAt.slice(0, 10) as Day,
      sub: next === undefined ? count : `${count} · ${next}`,
    };
  });
  return [...compared, ...timed].sort((a, b) => (a.on < b.on ? 1 : -1));
}

/** The sheets made for them, each to be changed and printed, and the way to a new one. */
export function SheetsPanel({ dossier, today }: SheetsPanelProps) {
  const t = useT();
  const language = useLanguage();
  const { id } = dossier.customer;
  const lines = useLines(dossier);
  const { making, make } = useMaking();
  const close = () => make(undefined, customerPath(id));
  return (
    <Panel title={t('sheets:title')}>
      {lines.length === 0 && <Empty>{t('sheets:empty')}</Empty>}
      {lines.length > 0 && (
        <RecordLines label={t('sheets:title')}>
          {lines.map((line) => (
            <RecordLine
              key={line.id}
              on={sayDay(language, line.on, today)}
              sub={line.sub}
              aside={<PrintButton line={line} customerId={id} />}
              onOpen={() => make(line.making)}
            >
              {line.title}
            </RecordLine>
          ))}
        </RecordLines>
      )}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '6px', mt: '6px' }}>
        {KINDS.map((kind) => (
          <Button
            key={kind}
            variant="outlined"
            aria-haspopup="dialog"
            startIcon={<Icon name="add" size={12} />}
            onClick={() => make({ kind })}
            sx={{ minHeight: 26, fontSize: '0.75rem', px: '8px' }}
          >
            {t(`sheets:${kind}.title`)}
          </Button>
        ))}
      </Box>
      {making !== undefined && (
        <MakeSheet key={JSON.stringify(making)} {...{ making, dossier, today }} onClose={close} />
      )}
    </Panel>
  );
}
