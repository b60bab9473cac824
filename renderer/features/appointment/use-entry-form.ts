import { useState } from 'react';
import type { Appointment } from '../../../shared/domain/appointment.ts';
import type { Day } from '../../../shared/domain/day.ts';
import { withoutUndefined } from '../../../shared/domain/without-undefined.ts';
import type { Failure, Result } from '../../../shared/result.ts';
import { draftKey } from '../../api/kept-draft.ts';
import { useChange } from '../../api/use-change.ts';
import { useKeptDraft } from '../../api/use-kept-draft.ts';
import { some } from '../../ui/form-values.ts';
import {
  appointmentAsk,
  draftOf,
  emptyEntry,
  type EntryDraft,
  type EntryTime,
  problemsOf,
  timeOfAppointment,
} from './entry-draft.ts';

export interface EntryFormOptions {
  /** The day it was opened on. */
  readonly on: Day;
  readonly today: Day;
  /** The rep's own zone. */
  readonly zone: string;
  /** What is changed; absent for a new entry. */
  readonly written?: { readonly appointment: Appointment; readonly name: string } | undefined;
  readonly onClose: () => void;
}

type Whole = EntryTime & { readonly on: Day };

/** Each sort of entry by its own channel, one change each. */
function useSave(before: Appointment | undefined) {
  const agreed = useChange('appointment.save');
  const promised = useChange('promise.save');
  const next = useChange('nextStep.set');
  const save = (draft: EntryDraft, when: Whole): Promise<Result<unknown>> => {
    const { sort, customer, title } = draft;
    const customerId = customer?.id ?? '';
    const { on, time } = when;
    if (sort === 'promise') return promised.run({ customerId, what: title.trim(), dueOn: on });
    if (sort === 'next-step') {
      const step = { mode: 'manual' as const, on, ...withoutUndefined({ time, what: some(title) }) };
      return next.run({ customerId, next: step });
    }
    return agreed.run(appointmentAsk(draft, when, before));
  };
  const all = [agreed, promised, next];
  return {
    save,
    running: all.some(({ running }) => running),
    failure: all.map(({ failure }): Failure | undefined => failure).find((failure) => failure !== undefined),
  };
}

/** The form of an entry: its words are kept while they are typed, its day is the one it was opened on. */
export function useEntryForm({ on, today, zone, written, onClose }: EntryFormOptions) {
  const before = written?.appointment;
  const { draft, setDraft, kept } = useKeptDraft(draftKey('appointment', before), () =>
    written === undefined ? emptyEntry(zone) : draftOf(written.appointment, written.name),
  );
  const [when, setWhen] = useState<EntryTime>(
    before === undefined ? { on, until: undefined, time: undefined, end: undefined } : timeOfAppointment(before),
  );
  const [tried, setTried] = useState(false);
  const { save, running, failure } = useSave(before);
  const remove = useChange('appointment.remove');
  const problems = problemsOf(draft, when, today);
  const done = () => {
    kept.forget();
    onClose();
  };
  const submit = async () => {
    setTried(true);
    if (when.on === undefined || problems.length > 0) return;
    if ((await save(draft, { ...when, on: when.on })).ok) done();
  };
  const takeOut = async (id: string) => {
    if ((await remove.run({ id })).ok) done();
  };
  return {
    fields: { draft, when, onDraft: setDraft, onWhen: setWhen, problems: tried ? problems : [] },
    dialog: {
      onClose,
      onSave: () => void submit(),
      onRemove: before === undefined ? undefined : () => void takeOut(before.id),
      running: running || remove.running,
      failure: failure ?? remove.failure,
      kept,
    },
  };
}
