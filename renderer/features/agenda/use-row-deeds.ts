import { useState } from 'react';
import type { AgendaRow } from '../../../shared/domain/agenda.ts';
import type { Day } from '../../../shared/domain/day.ts';
import { type Failure, fail, type Result } from '../../../shared/result.ts';
import { call } from '../../api/api.ts';
import { useChange } from '../../api/use-change.ts';
import { rowKey } from './bands.ts';
import type { Regrade, RowDeeds } from './row-deeds.ts';

interface Surroundings {
  readonly today: Day;
  readonly log: (row: AgendaRow) => void;
  readonly refuse: (failure: Failure) => void;
}

const WRITTEN: ReadonlySet<string> = new Set(['sms', 'email', 'fax', 'post', 'wechat', 'messenger']);

/** Hides whatever the deed answers: only that it failed matters here, success tells itself by the change. */
type Deed = () => Promise<Result<unknown>>;

function useLogDone(today: Day): (row: AgendaRow) => Promise<Result<unknown>> {
  const log = useChange('interaction.log');
  return (row) => {
    const channel = row.channel ?? 'call';
    const outcome = WRITTEN.has(channel) ? 'sent' : 'reached';
    return log.run({
      customerId: row.customer.id,
      on: today,
      channel,
      direction: 'out',
      outcome,
      note: '',
      next: { mode: 'automatic' },
    });
  };
}

/** A promise is saved whole, so it is read first; the agenda names it by the step of its reason. */
function useKeepPromise(today: Day): (row: AgendaRow) => Promise<Result<unknown>> {
  const save = useChange('promise.save');
  return async (row) => {
    const dossier = await call('customer.get', { id: row.customer.id });
    if (!dossier.ok) return dossier;
    const promise = dossier.value.promises.find(({ id }) => row.reasons.some(({ step }) => step === id));
    if (promise === undefined) return fail('not-found', { noun: 'promise' });
    const { createdAt: _createdAt, changedAt: _changedAt, ...written } = promise;
    return save.run({ ...written, keptOn: today });
  };
}

function useRegrade(today: Day): (row: AgendaRow, to: Regrade) => Promise<Result<unknown>> {
  const change = useChange('customer.change');
  return async (row, to) => {
    const { id } = row.customer;
    if (to.scale === 'intent') return change.run({ id, patch: { intent: { code: to.code, since: today } } });
    if (to.code === undefined) return change.run({ id, patch: {}, clear: [to.scale] });
    if (to.scale === 'orgGrade') return change.run({ id, patch: { orgGrade: to.code } });
    // The expected date stays beside a code that is held by hand.
    const dossier = await call('customer.get', { id });
    if (!dossier.ok) return dossier;
    return change.run({ id, patch: { horizon: { ...dossier.value.customer.horizon, pinned: to.code } } });
  };
}

/** What can be done with the rows of a day, and which of them are being done. */
export function useRowDeeds({ today, log, refuse }: Surroundings): { deeds: RowDeeds; doing: ReadonlySet<string> } {
  const [doing, setDoing] = useState<ReadonlySet<string>>(new Set());
  const logDone = useLogDone(today);
  const keepPromise = useKeepPromise(today);
  const regrade = useRegrade(today);
  const snooze = useChange('followUp.snooze');
  const skip = useChange('followUp.skip');
  const attempt = async (deed: Deed) => {
    const result = await deed();
    if (!result.ok) refuse(result.error);
  };
  const tickOff = async (row: AgendaRow) => {
    const key = rowKey(row);
    if (doing.has(key)) return;
    setDoing((now) => new Set(now).add(key));
    await attempt(() => (row.kind === 'promise' ? keepPromise(row) : logDone(row)));
    setDoing((now) => new Set([...now].filter((other) => other !== key)));
  };
  const deeds: RowDeeds = {
    done: (row) => void tickOff(row),
    log,
    snooze: (row, until, time) =>
      void attempt(() =>
        snooze.run({
          customerId: row.customer.id,
          keys: [...row.keys],
          until,
          ...(time === undefined ? {} : { time }),
        }),
      ),
    skip: (row, reason) => void attempt(() => skip.run({ customerId: row.customer.id, keys: [...row.keys], reason })),
    regrade: (row, to) => void attempt(() => regrade(row, to)),
  };
  return { deeds, doing };
}
