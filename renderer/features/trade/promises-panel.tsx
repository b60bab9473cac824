import { Box, Button, Checkbox, IconButton, Tooltip } from '@mui/material';
import { useState } from 'react';
import { type Day, daysBetween } from '../../../shared/domain/day.ts';
import type { Commitment } from '../../../shared/domain/trade.ts';
import { sayDay } from '../../../shared/i18n/day-words.ts';
import { useChange } from '../../api/use-change.ts';
import { useLanguage, useT } from '../../i18n/use-t.ts';
import { Empty } from '../../ui/empty-state.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Panel } from '../../ui/panel.tsx';
import { RecordLine, RecordLines } from '../../ui/record-line.tsx';
import { TimeMark } from '../../ui/time-mark.tsx';
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

interface OpenPromiseProps {
  readonly promise: Commitment;
  readonly today: Day;
  readonly onOpen: () => void;
}

function OpenPromise({ promise, today, onOpen }: OpenPromiseProps) {
  const t = useT();
  const language = useLanguage();
  const keep = useChange('promise.save');
  const { createdAt: _created, changedAt: _changed, ...rest } = promise;
  const box = (
    <Checkbox
      checked={keep.running}
      disabled={keep.running}
      onChange={() => void keep.run({ ...rest, keptOn: today })}
      slotProps={{ input: { 'aria-label': t('records:promises.keep', { what: promise.what }) } }}
      sx={{ ml: '-4px', my: '-4px' }}
    />
  );
  return (
    <RecordLine
      marked
      on={
        <Box component="span" sx={{ display: 'inline-flex', alignItems: 'center' }}>
          {box}
        </Box>
      }
      sub={sayDay(language, promise.dueOn, today)}
      aside={<Due dueOn={promise.dueOn} today={today} />}
      onOpen={onOpen}
    >
      {promise.what}
    </RecordLine>
  );
}

/** What is owed, the latest first; ticking a line keeps the promise. */
export function PromisesPanel({ customerId, promises, today }: PromisesPanelProps) {
  const t = useT();
  const [open, setOpen] = useState<Commitment | 'new'>();
  const [seeKept, setSeeKept] = useState(false);
  const owed = promises.filter(({ keptOn }) => keptOn === undefined).sort((a, b) => (a.dueOn < b.dueOn ? -1 : 1));
  const kept = promises.filter(({ keptOn }) => keptOn !== undefined);
  const title =
    owed.length === 0 ? t('records:promises.title') : t('records:promises.titleCount', { count: owed.length });
  return (
    <Panel
      title={title}
      right={
        <Tooltip title={t('records:promises.add')}>
          <IconButton aria-label={t('records:promises.add')} onClick={() => setOpen('new')}>
            <Icon name="add" size={14} />
          </IconButton>
        </Tooltip>
      }
    >
      {owed.length === 0 && <Empty>{t('records:promises.empty')}</Empty>}
      {owed.length > 0 && (
        <RecordLines label={title}>
          {owed.map((promise) => (
            <OpenPromise key={promise.id} promise={promise} today={today} onOpen={() => setOpen(promise)} />
          ))}
        </RecordLines>
      )}
      {kept.length > 0 && (
        <Button
          variant="text"
          aria-expanded={seeKept}
          onClick={() => setSeeKept(!seeKept)}
          endIcon={<Icon name={seeKept ? 'up' : 'down'} size={12} />}
          sx={{ minHeight: 24, fontSize: '0.75rem', ml: '-8px', mt: '2px' }}
        >
          {t('records:promises.keptOnes', { count: kept.length })}
        </Button>
      )}
      {seeKept && <Kept kept={kept} today={today} onOpen={setOpen} />}
      {open !== undefined && (
        <PromiseDialog
          customerId={customerId}
          promise={open === 'new' ? undefined : open}
          onClose={() => setOpen(undefined)}
        />
      )}
    </Panel>
  );
}

interface KeptProps {
  readonly kept: readonly Commitment[];
  readonly today: Day;
  readonly onOpen: (promise: Commitment) => void;
}

function Kept({ kept, today, onOpen }: KeptProps) {
  const t = useT();
  const language = useLanguage();
  return (
    <RecordLines label={t('records:promises.keptOnes', { count: kept.length })}>
      {kept.map((promise) => (
        <RecordLine
          key={promise.id}
          marked
          on={<TimeMark tone="ok">{''}</TimeMark>}
          sub={promise.keptOn === undefined ? undefined : sayDay(language, promise.keptOn, today)}
          onOpen={() => onOpen(promise)}
        >
          {promise.what}
        </RecordLine>
      ))}
    </RecordLines>
  );
}
