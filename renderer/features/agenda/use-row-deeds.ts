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

/** As a form would hand it in: the book keeps the stamps itself. */
const written = <T extends { readonly createdAt: string; readonly changedAt: string }>(record: T) => {
  const { createdAt: _createdAt, changedAt: _changedAt, ...rest } = record;
  return rest;
};

/** A promise is kept, a reward is paid. Both are saved whole, so they are read first; the agenda names them by the step of a reason. */
function useSettle(today: Day): (row: AgendaRow) => Promise<Result<unknown>> {
  const keep = useChange('promise.save');
  const pay = useChange('referral.save');
  return async (row) => {
    const dossier = await call('customer.get', { id: row.customer.id });
    if (!dossier.ok) return dossier;
    const isMeant = ({ id }: { readonly id: string }) => row.reasons.some(({ step }) => step === id);
    if (row.kind === 'reward') {
      const referral = dossier.value.referrals.find(isMeant);
      return referral ? pay.run({ ...written(referral), paidOn: today }) : fail('not-found', { noun: 'referral' });
    }
    const promise = dossier.value.promises.find(isMeant);
    return promise ? keep.run({ ...written(promise), keptOn: today }) : fail('not-found', { noun: 'promise' });
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
  const settle = useSettle(today);
  const regrade = useRegrade(today);
  const snooze = useChange('followUp.snooze');
  const skip = useChange('followUp.skip');
  const attempt = async (deed: Deed) => {
    const result = await deed();
    if (!result.ok) refuse(result.error);
    return result.ok;
  };
  const tickOff = async (row: AgendaRow) => {
    const key = rowKey(row);
    if (doing.has(key)) return;
    setDoing((now) => new Set(now).add(key));
    const isOwed = row.kind === 'promise' || row.kind === 'reward';
    await attempt(() => (isOwed ? settle(row) : logDone(row)));
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
    skip: (row, reason) => attempt(() => skip.run({ customerId: row.customer.id, keys: [...row.keys], reason })),
    regrade: (row, to) => void attempt(() => regrade(row, to)),
  };
  return { deeds, doing };
}
