import { useState } from 'react';
import type { Answer } from '../../../shared/contract/contract.ts';
import type { Failure } from '../../../shared/result.ts';
import { call, type FileToken, offerFile } from '../../api/api.ts';
import { useChange } from '../../api/use-change.ts';
import type { Result } from '../../../shared/result.ts';
import { ok } from '../../../shared/result.ts';

export type Preview = Answer<'meeting.preview'>;
type Row = Preview['rows'][number];

type Flow =
  | { readonly at: 'choose'; readonly failure?: Failure }
  | { readonly at: 'reading' }
  | { readonly at: 'look'; readonly preview: Preview; readonly failure?: Failure };

/** There is something to take in from it. */
export const isOpen = ({ state }: Row): boolean => state === 'new' || state === 'changed';

async function lookAt(offered: Promise<Result<FileToken | undefined>>): Promise<Flow> {
  const file = await offered;
  if (!file.ok) return { at: 'choose', failure: file.error };
  if (file.value === undefined) return { at: 'choose' };
  const preview = await call('meeting.preview', { token: file.value.token });
  return preview.ok ? { at: 'look', preview: preview.value } : { at: 'choose', failure: preview.error };
}

async function chosenFile(): Promise<Result<FileToken | undefined>> {
  const chosen = await call('file.choose', {});
  return chosen.ok ? ok(chosen.value.file) : chosen;
}

/** A calendar file of others, from the choice of it to what was taken in. */
export function useMeetings(onTaken: (answer: Answer<'meeting.take'>) => void) {
  const [flow, setFlow] = useState<Flow>({ at: 'choose' });
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const take = useChange('meeting.take');
  const read = async (offered: Promise<Result<FileToken | undefined>>) => {
    setFlow({ at: 'reading' });
    const next = await lookAt(offered);
    if (next.at === 'look') setTicked(new Set(next.preview.rows.filter(isOpen).map(({ uid }) => uid)));
    setFlow(next);
  };
  const run = async () => {
    if (flow.at !== 'look' || ticked.size === 0) return;
    const done = await take.run({ previewId: flow.preview.previewId, uids: [...ticked] });
    if (done.ok) onTaken(done.value);
    else setFlow({ ...flow, failure: done.error });
  };
  const toggle = (uid: string) => {
    const next = new Set(ticked);
    if (!next.delete(uid)) next.add(uid);
    setTicked(next);
  };
  return {
    flow,
    ticked,
    toggle,
    running: take.running,
    choose: () => void read(chosenFile()),
    read: (file: File) => void read(offerFile(file)),
    run: () => void run(),
  };
}
