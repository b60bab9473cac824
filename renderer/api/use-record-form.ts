import { useState } from 'react';
import type { Ask } from '../../shared/contract/contract.ts';
import type { Failure } from '../../shared/result.ts';
import { useChange } from './use-change.ts';
import type { Kept } from './use-kept-draft.ts';

/** The plain records of the book: one form each, saved and removed alike. */
type Noun =
  | 'person'
  | 'specialDay'
  | 'quote'
  | 'deal'
  | 'promise'
  | 'gift'
  | 'sample'
  | 'want'
  | 'serviceVisit'
  | 'referral'
  | 'contract'
  | 'enrolment'
  | 'product'
  | 'batch'
  | 'ownDays'
  | 'feedback'
  | 'comparison'
  | 'timetable'
  | 'competitor'
  | 'story'
  | 'script'
  | 'ownAnswer'
  | 'request'
  | 'link'
  | 'customField'
  | 'savedView'
  | 'greeting'
  | 'stock'
  | 'appointment';

interface RecordFormOptions<N extends Noun> {
  /** Absent for a record that is not written yet. */
  readonly id: string | undefined;
  /** What the draft asks; undefined while something in it is missing. */
  readonly askOf: () => Ask<`${N}.save`> | undefined;
  readonly onClose: () => void;
  /** What becomes of the draft: forgotten once the book has it. */
  readonly kept: Kept;
}

interface RecordForm {
  /** True once saving was tried: only then is what is missing marked. */
  readonly tried: boolean;
  /** For the dialog, as it stands. */
  readonly dialog: {
    readonly onClose: () => void;
    readonly onSave: () => void;
    readonly onRemove: (() => void) | undefined;
    readonly running: boolean;
    readonly failure: Failure | undefined;
    readonly kept: Kept | undefined;
  };
}

/** Saving and removing one record; the dialog closes when the book has it, and stays with every word when it has not. */
export function useRecordForm<N extends Noun>(noun: N, { id, askOf, onClose, kept }: RecordFormOptions<N>): RecordForm {
  const save = useChange(`${noun}.save`);
  const remove = useChange(`${noun}.remove`);
  const [tried, setTried] = useState(false);
  const done = () => {
    kept?.forget();
    onClose();
  };
  const submit = async () => {
    const ask = askOf();
    setTried(true);
    if (ask !== undefined && (await save.run(ask)).ok) done();
  };
  const takeOut = async (written: string) => {
    if ((await remove.run({ id: written } as Ask<`${N}.remove`>)).ok) done();
  };
  return {
    tried,
    dialog: {
      onClose,
      onSave: () => void submit(),
      onRemove: id === undefined ? undefined : () => void takeOut(id),
      running: save.running || remove.running,
      failure: save.failure ?? remove.failure,
      kept,
    },
  };
}
