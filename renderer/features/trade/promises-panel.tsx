import { Box, Checkbox } from '@mui/material';
import { useState } from 'react';
import { type Day, daysBetween } from '../../../shared/domain/day.ts';
import type { Commitment } from '../../../shared/domain/trade.ts';
import { sayDay } from '../../../shared/i18n/day-words.ts';
import { useChange } from '../../api/use-change.ts';
import { useLanguage, useT } from '../../i18n/use-t.ts';
import { RecordLine } from '../../ui/record-line.tsx';
import { RecordsPanel } from '../../ui/records-panel.tsx';
import { TimeMark } from '../../ui/time-mark.tsx';
import { KeepDialog } from './keep-dialog.tsx';
import { PromiseDialog } from './promise-dialog.tsx';

interface PromisesPanelProps {
  readonly customerId: string;
  readonly promises: readonly Commitment[];
  readonly today: Day;
}

function Due({ dueOn, today }: { readonly dueOn: Day; readonly today: Day }) {
  const t = useT();
  const late = daysBetween(dueOn, today);
  if (late > 0) return <TimeMark tone="late">{t('records:promises.late', { count: late })}</TimeMark>;
  if (late === 0) return <TimeMark tone="now">{t('records:promises.today')}</TimeMark>;
  return <TimeMark tone="quiet">{t('records:promises.left', { count: -late })}</TimeMark>;
}

interface LineProps {
  readonly promise: Commitment;
  readonly today: Day;
  readonly onOpen: () => void;
}

function OpenPromise({ promise, today, onOpen }: LineProps) {
  const t = useT();
  const language = useLanguage();
  const keep = useChange('promise.keep');
  const [asking, setAsking] = useState(false);
  const box = (
    <Checkbox
      checked={keep.running}
      disabled={keep.running}
      // A late one is made good: how is asked before it is ticked off.
      onChange={() => (promise.dueOn < today ? setAsking(true) : void keep.run({ id: promise.id }))}
      slotProps={{ input: { 'aria-label': t('records:promises.keep', { what: promise.what }) } }}
      sx={{ ml: '-4px', my: '-4px' }}
    />
  );
  const day = sayDay(language, promise.dueOn, today);
  return (
    <RecordLine
      marked
      on={
        <Box component="span" sx={{ display: 'inline-flex', alignItems: 'center' }}>
          {box}
          {asking && <KeepDialog promise={promise} today={today} onClose={() => setAsking(false)} />}
        </Box>
      }
      sub={promise.kind === 'fix' ? `${t('records:promises.fix')} · ${day}` : day}
      aside={<Due dueOn={promise.dueOn} today={today} />}
      onOpen={onOpen}
    >
      {promise.what}
    </RecordLine>
  );
}

function KeptPromise({ promise, today, onOpen }: LineProps) {
  const language = useLanguage();
  return (
    <RecordLine
      marked
      on={<TimeMark tone="ok">{''}</TimeMark>}
      sub={promise.keptOn === undefined ? undefined : sayDay(language, promise.keptOn, today)}
      onOpen={onOpen}
    >
      {promise.what}
    </RecordLine>
  );
}

const isKept = ({ keptOn }: Commitment): boolean => keptOn !== undefined;

/** What is owed, the latest first; ticking a line keeps the promise. */
export function PromisesPanel({ customerId, promises, today }: PromisesPanelProps) {
  const t = useT();
  const owed = promises.filter((promise) => !isKept(promise)).length;
  return (
    <RecordsPanel
      title={owed === 0 ? t('records:promises.title') : t('records:promises.titleCount', { count: owed })}
      addWords={t('records:promises.add')}
      empty={t('records:promises.empty')}
      records={promises.toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : 1))}
      isSettled={isKept}
      settledWords={(count) => t('records:promises.keptOnes', { count })}
      line={(promise, onOpen) => {
        const Line = isKept(promise) ? KeptPromise : OpenPromise;
        return <Line key={promise.id} promise={promise} today={today} onOpen={onOpen} />;
      }}
      form={(promise, onClose) => <PromiseDialog {...{ customerId, promise, today, onClose }} />}
    />
  );
}
