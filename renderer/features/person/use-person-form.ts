import { useState } from 'react';
import type { Person } from '../../../shared/domain/person.ts';
import type { SpecialDay } from '../../../shared/domain/special-day.ts';
import { useChange } from '../../api/use-change.ts';
import { useKeptDraft } from '../../api/use-kept-draft.ts';
import { askOfWriting, draftOfPerson, type PersonDraft } from './person-draft.ts';

export interface PersonFormOptions {
  readonly customerId: string;
  readonly person: Person | undefined;
  readonly birthday: SpecialDay | undefined;
  readonly begin: Partial<PersonDraft> | undefined;
  readonly onClose: () => void;
}

/** Saving and removing a person with their birthday, each as one change. */
export function usePersonForm({ customerId, person, birthday, begin, onClose }: PersonFormOptions) {
  const key = `person.${person?.id ?? (begin?.relation ? 'family' : 'new')}.${customerId}`;
  const { draft, setDraft, kept } = useKeptDraft(key, () => draftOfPerson(person, birthday, begin));
  const write = useChange('person.write');
  const remove = useChange('person.remove');
  const [tried, setTried] = useState(false);
  const done = () => {
    kept.forget();
    onClose();
  };
  const save = async () => {
    const ask = askOfWriting(draft, customerId, person, birthday !== undefined);
    setTried(true);
    if (ask !== undefined && (await write.run(ask)).ok) done();
  };
  const takeOut = async (id: string) => {
    if ((await remove.run({ id })).ok) done();
  };
  return {
    draft,
    setDraft,
    tried,
    dialog: {
      onClose,
      onSave: () => void save(),
      onRemove: person === undefined ? undefined : () => void takeOut(person.id),
      running: write.running || remove.running,
      failure: write.failure ?? remove.failure,
      kept,
    },
  };
}
