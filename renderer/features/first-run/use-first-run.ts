import { useState } from 'react';
import type { SettingsView } from '../../../shared/contract/book-channels.ts';
import type { Failure } from '../../../shared/result.ts';
import { useChange } from '../../api/use-change.ts';
import { type Source, type Step, stepFrom } from './steps.ts';

/** Where the first run stands, and what each step does. Every answer is saved as it is given, so leaving loses nothing. */
export function useFirstRun(onDone: (then: 'today' | 'import') => void) {
  const [step, setStep] = useState<Step>('language');
  const [source, setSource] = useState<Source>('import');
  const [answered, setAnswered] = useState<ReadonlySet<Step>>(new Set());
  const [failure, setFailure] = useState<Failure>();
  const settings = useChange('settings.change');
  const sample = useChange('book.addSample');

  const goOn = (from: Step, by: 1 | -1 = 1) => {
    setFailure(undefined);
    setStep(stepFrom(from, by));
  };
  const answer = (from: Step) => {
    setAnswered((before) => new Set(before).add(from));
    goOn(from);
  };
  const save = async (patch: Partial<SettingsView>): Promise<boolean> => {
    const result = await settings.run({ patch });
    if (!result.ok) setFailure(result.error);
    return result.ok;
  };
  const finish = async (then: 'today' | 'import') => {
    if (await save({ firstRunDone: true })) onDone(then);
  };
  const takeSource = async (taken: Source) => {
    setSource(taken);
    if (taken === 'import') {
      await finish('import');
      return;
    }
    const added = taken === 'sample' ? await sample.run({}) : undefined;
    if (added?.ok === false) setFailure(added.error);
    else answer('customers');
  };
  return {
    step,
    source,
    setSource,
    answered,
    failure,
    busy: settings.running || sample.running,
    save,
    answer,
    skip: () => (step === 'ready' ? void finish('today') : goOn(step)),
    back: step === 'language' ? undefined : () => goOn(step, -1),
    takeSource: (taken: Source) => void takeSource(taken),
    finish: () => void finish('today'),
  };
}

export type FirstRun = ReturnType<typeof useFirstRun>;
