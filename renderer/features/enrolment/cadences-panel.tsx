import { Button } from '@mui/material';
import { useState } from 'react';
import type { Reason } from '../../../shared/domain/agenda.ts';
import type { Day } from '../../../shared/domain/day.ts';
import type { Enrolment } from '../../../shared/domain/enrolment.ts';
import type { CadenceView } from '../../../shared/domain/playbook.ts';
import { sayDay } from '../../../shared/i18n/day-words.ts';
import { useAsk } from '../../api/use-ask.ts';
import { useChange } from '../../api/use-change.ts';
import { useLanguage, useT } from '../../i18n/use-t.ts';
import { Icon } from '../../ui/icon.tsx';
import { RecordLine } from '../../ui/record-line.tsx';
import { RecordsPanel } from '../../ui/records-panel.tsx';
import { nameOfCadence, rhythmOf } from './cadence-words.ts';
import { PutOnDialog } from './put-on-dialog.tsx';
import { canStop, type Running, runningCadences, stoppedOf } from './running.ts';
import { StopDialog } from './stop-dialog.tsx';

interface CadencesPanelProps {
  readonly customerId: string;
  /** Why the next contact is when it is. */
  readonly reasons: readonly Reason[];
  readonly enrolments: readonly Enrolment[];
  readonly today: Day;
}

/** A line of the panel: what runs, or what was taken off. */
type Row = { readonly running: Running } | { readonly stopped: Enrolment };

const small = { minHeight: 24, fontSize: '0.75rem', minWidth: 0, px: '6px', py: 0 } as const;

interface LineProps {
  readonly cadence: CadenceView | undefined;
  readonly today: Day;
}

interface RunningLineProps extends LineProps {
  readonly running: Running;
  readonly onOpen: (() => void) | undefined;
  readonly onStop: () => void;
}

function RunningLine({ running, cadence, today, onOpen, onStop }: RunningLineProps) {
  const t = useT();
  const language = useLanguage();
  const { enrolment, isNext } = running;
  const name = nameOfCadence(cadence, running.cadence, language);
  const since =
    enrolment === undefined
      ? undefined
      : t('dealings:cadence.since', { day: sayDay(language, enrolment.anchorOn, today) });
  const sub = [rhythmOf(cadence, language), since, isNext ? t('dealings:cadence.isNext') : undefined];
  return (
    <RecordLine
      marked
      on={<Icon name={enrolment === undefined ? 'auto' : 'byHand'} size={13} />}
      sub={sub.filter((part) => part !== undefined).join(' · ')}
      aside={
        canStop(running, today) && (
          <Button
            variant="text"
            aria-label={t('dealings:cadence.stopTitle', { name })}
            aria-haspopup="dialog"
            onClick={onStop}
            sx={small}
          >
            {t('dealings:cadence.stop')}
          </Button>
        )
      }
      onOpen={onOpen}
    >
      {name}
    </RecordLine>
  );
}

function StoppedLine({ stopped, cadence, today }: LineProps & { readonly stopped: Enrolment }) {
  const t = useT();
  const language = useLanguage();
  const remove = useChange('enrolment.remove');
  const { id, exit } = stopped;
  const name = nameOfCadence(cadence, stopped.cadence, language);
  const on = exit && t('dealings:cadence.stoppedOn', { day: sayDay(language, exit.on, today) });
  const failure = remove.failure;
  return (
    <RecordLine
      marked
      on={<Icon name="blocked" size={13} />}
      sub={[on, exit?.reason, failure && t(`failure:${failure.code}`)].filter((part) => part !== undefined).join(' · ')}
      aside={
        <Button
          variant="text"
          aria-label={t('dealings:cadence.takeBackNamed', { name })}
          disabled={remove.running}
          onClick={() => void remove.run({ id })}
          sx={small}
        >
          {t('dealings:cadence.takeBack')}
        </Button>
      }
    >
      {name}
    </RecordLine>
  );
}

const keyOf = (row: Row): string => ('stopped' in row ? row.stopped.id : row.running.cadence);

interface AnyLineProps {
  readonly row: Row;
  readonly cadenceOf: (code: string) => CadenceView | undefined;
  readonly today: Day;
  readonly onOpen: () => void;
  readonly onStop: (running: Running) => void;
}

function Line({ row, cadenceOf, today, onOpen, onStop }: AnyLineProps) {
  if ('stopped' in row) {
    return <StoppedLine stopped={row.stopped} cadence={cadenceOf(row.stopped.cadence)} today={today} />;
  }
  const { running } = row;
  return (
    <RunningLine
      running={running}
      cadence={cadenceOf(running.cadence)}
      today={today}
      onOpen={running.enrolment === undefined ? undefined : onOpen}
      onStop={() => onStop(running)}
    />
  );
}

/** The cadences of a customer: what runs and why, what the rep put on, and what was taken off. */
export function CadencesPanel({ customerId, reasons, enrolments, today }: CadencesPanelProps) {
  const t = useT();
  const language = useLanguage();
  const asked = useAsk('playbook.list', {});
  const [stopping, setStopping] = useState<Running>();
  if (asked.state !== 'answered') return null;
  const { cadences } = asked.value;
  const cadenceOf = (code: string) => cadences.find(({ id }) => id === code);
  const rows: Row[] = [
    ...runningCadences(reasons, enrolments, cadences).map((running) => ({ running })),
    ...stoppedOf(enrolments).map((stopped) => ({ stopped })),
  ];
  const lineOf = (row: Row, onOpen: () => void) => (
    <Line key={keyOf(row)} {...{ row, cadenceOf, today, onOpen }} onStop={setStopping} />
  );
  return (
    <RecordsPanel
      title={t('dealings:cadence.title')}
      addWords={t('dealings:cadence.add')}
      empty={t('dealings:cadence.empty')}
      records={rows}
      isSettled={(row) => 'stopped' in row}
      settledWords={(count) => t('dealings:cadence.stoppedOnes', { count })}
      line={lineOf}
      form={(row, onClose) => (
        <PutOnDialog
          {...{ customerId, cadences, today, onClose }}
          enrolment={row !== undefined && 'running' in row ? row.running.enrolment : undefined}
        />
      )}
    >
      {stopping !== undefined && (
        <StopDialog
          {...{ customerId, today }}
          cadence={stopping.cadence}
          name={nameOfCadence(cadenceOf(stopping.cadence), stopping.cadence, language)}
          onClose={() => setStopping(undefined)}
        />
      )}
    </RecordsPanel>
  );
}
