import { useEffect, useRef, useState } from 'react';
import type { Answer } from '../../../shared/contract/contract.ts';
import type { ImportProblem, ImportRow } from '../../../shared/contract/import-channels.ts';
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

/** The rows with one doubt settled; as they were, when the file could not be read again. */
async function flowAfterAnswer(preview: Preview, { row, column }: ImportProblem, value: string): Promise<Flow> {
  const again = await call('import.correct', { previewId: preview.previewId, corrections: [{ row, column, value }] });
  return again.ok ? { at: 'look', preview: again.value } : { at: 'look', preview, failure: again.error };
}

async function previewOf(offered: () => Promise<Result<FileToken>>): Promise<Result<Preview>> {
  const token = await offered();
  return token.ok ? call('import.preview', { token: token.value.token }) : token;
}

/** A file the rep chooses in the system's dialog; nothing when it was closed. */
async function chosenFile(): Promise<Result<FileToken | undefined>> {
  const chosen = await call('file.choose', {});
  return chosen.ok ? ok(chosen.value.file) : chosen;
}

/** What is written, and what came of it: the rows that stay out are fetched before the book forgets the file. */
async function flowAfterWriting(
  preview: Preview,
  run: (previewId: string) => Promise<Result<Answer<'import.run'>>>,
): Promise<Flow> {
  const refused = preview.counts.refuse === 0 ? [] : await fetchRefused(preview.previewId);
  const done = await run(preview.previewId);
  if (done.ok) return { at: 'done', outcome: { name: preview.name, answer: done.value, refused } };
  return { at: 'look', preview, failure: done.error };
}

/** The flow, and a way to let only the newest of several answers move it: a file chosen or stopped later outdates them. */
function useFlow() {
  const [flow, setFlow] = useState<Flow>(BEGINNING);
  const turn = useRef(0);
  useForgetOnLeave(flow);
  const goTo = (next: Flow) => {
    turn.current += 1;
    setFlow(next);
  };
  const follow = async (coming: Promise<Flow>) => {
    const mine = turn.current;
    const next = await coming;
    // what is in the book is told, whatever was begun meanwhile
    if (turn.current === mine || next.at === 'done') setFlow(next);
  };
  return { flow, goTo, follow };
}

/** An import from the choice of a file to what came of it. */
export function useImport() {
  const { flow, goTo, follow } = useFlow();
  const run = useChange('import.run');

  const read = (name: string, offered: () => Promise<Result<FileToken>>) => {
    goTo({ at: 'reading', name });
    return follow(previewOf(offered).then((preview) => flowAfterReading(name, preview)));
  };
  const choose = async () => {
    const chosen = await chosenFile();
    const file = chosen.ok ? chosen.value : undefined;
    if (!chosen.ok) goTo({ at: 'choose', refused: { failure: chosen.error } });
    if (file !== undefined) await read(file.name, () => Promise.resolve(ok(file)));
  };

  return {
    flow,
    readFile: (file: File) => void read(file.name, () => offerFile(file)),
    choose: () => void choose(),
    answer: (preview: Preview, problem: ImportProblem, choice: string) => {
      goTo({ at: 'look', preview });
      void follow(flowAfterAnswer(preview, problem, choice));
    },
    stop: () => {
      void call('import.cancel', flow.at === 'writing' ? { previewId: flow.preview.previewId } : {});
      goTo({ at: 'choose', cancelled: true });
    },
    write: (preview: Preview) => {
      goTo({ at: 'writing', preview });
      void follow(flowAfterWriting(preview, (previewId) => run.run({ previewId })));
    },
    startOver: () => {
      if (flow.at === 'look') void call('import.cancel', { previewId: flow.preview.previewId });
      goTo(BEGINNING);
    },
  };
}
