import { useEffect, useRef, useState } from 'react';
import type { Answer } from '../../../shared/contract/contract.ts';
import type { ImportRow } from '../../../shared/contract/import-channels.ts';
import { type Failure, ok, type Result } from '../../../shared/result.ts';
import { call, type FileToken, offerFile } from '../../api/api.ts';
import { useChange } from '../../api/use-change.ts';
import { fetchRefused } from './fetch-refused.ts';

export type Preview = Answer<'import.preview'>;

/** What came of an import. */
export interface Outcome {
  readonly name: string;
  readonly answer: Answer<'import.run'>;
  /** The rows that stayed out, read before the book forgot the file. */
  readonly refused: readonly ImportRow[];
}

export type Flow =
  | {
      readonly at: 'choose';
      readonly refused?: { readonly failure: Failure; readonly name?: string };
      readonly cancelled?: boolean;
    }
  | { readonly at: 'reading'; readonly name: string }
  | { readonly at: 'look'; readonly preview: Preview; readonly failure?: Failure }
  | { readonly at: 'writing'; readonly preview: Preview }
  | { readonly at: 'done'; readonly outcome: Outcome };

const BEGINNING: Flow = { at: 'choose' };

/** Forgets a preview, or stops a reading, when the page is left; a writing goes on. */
function useForgetOnLeave(flow: Flow): void {
  const latest = useRef(flow);
  useEffect(() => {
    latest.current = flow;
  });
  useEffect(
    () => () => {
      const left = latest.current;
      if (left.at === 'reading') void call('import.cancel', {});
      if (left.at === 'look') void call('import.cancel', { previewId: left.preview.previewId });
    },
    [],
  );
}

function flowAfterReading(name: string, preview: Result<Preview>): Flow {
  if (preview.ok) return { at: 'look', preview: preview.value };
  if (preview.error.code === 'cancelled') return { at: 'choose', cancelled: true };
  return { at: 'choose', refused: { failure: preview.error, name } };
}

/** An import from the choice of a file to what came of it. */
export function useImport() {
  const [flow, setFlow] = useState<Flow>(BEGINNING);
  const run = useChange('import.run');
  // a file chosen or stopped later makes the answer to an earlier one worthless
  const turn = useRef(0);
  useForgetOnLeave(flow);

  const read = async (name: string, offered: () => Promise<Result<FileToken>>) => {
    const mine = ++turn.current;
    setFlow({ at: 'reading', name });
    const token = await offered();
    const preview = token.ok ? await call('import.preview', { token: token.value.token }) : token;
    if (turn.current === mine) setFlow(flowAfterReading(name, preview));
  };

  const choose = async () => {
    const chosen = await call('file.choose', {});
    if (!chosen.ok) setFlow({ at: 'choose', refused: { failure: chosen.error } });
    const file = chosen.ok ? chosen.value.file : undefined;
    if (file !== undefined) await read(file.name, () => Promise.resolve(ok(file)));
  };

  const stop = () => {
    turn.current += 1;
    void call('import.cancel', flow.at === 'writing' ? { previewId: flow.preview.previewId } : {});
    setFlow({ at: 'choose', cancelled: true });
  };

  const write = async (preview: Preview) => {
    const mine = ++turn.current;
    setFlow({ at: 'writing', preview });
    const refused = preview.counts.refuse === 0 ? [] : await fetchRefused(preview.previewId);
    const done = await run.run({ previewId: preview.previewId });
    if (done.ok) setFlow({ at: 'done', outcome: { name: preview.name, answer: done.value, refused } });
    else if (turn.current === mine) setFlow({ at: 'look', preview, failure: done.error });
  };

  return {
    flow,
    readFile: (file: File) => void read(file.name, () => offerFile(file)),
    choose: () => void choose(),
    stop,
    write: (preview: Preview) => void write(preview),
    startOver: () => {
      if (flow.at === 'look') void call('import.cancel', { previewId: flow.preview.previewId });
      setFlow(BEGINNING);
    },
  };
}
