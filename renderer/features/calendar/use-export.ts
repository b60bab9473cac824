import { useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import type { Answer, Ask } from '../../../shared/contract/contract.ts';
import { ok, type Failure, type Result } from '../../../shared/result.ts';
import { call, saveText } from '../../api/api.ts';
import { bookMoved } from '../../api/query-client.ts';

/** What came of an export. */
export interface Exported extends Pick<Answer<'calendar.export'>, 'events' | 'fresh' | 'changed' | 'gone'> {
  /** Names under which the parts were saved. */
  readonly saved: readonly string[];
  /** How many parts there are in all. */
  readonly parts: number;
  readonly changesOnly: boolean;
}

type State =
  | { readonly at: 'asking' }
  | { readonly at: 'running' }
  | { readonly at: 'refused'; readonly failure: Failure }
  | { readonly at: 'done'; readonly exported: Exported };

async function save(files: Answer<'calendar.export'>['files']): Promise<Result<string[]>> {
  const saved: string[] = [];
  for (const { name, text } of files) {
    const kept = await saveText(name, text);
    if (!kept.ok) return kept;
    if (kept.value.saved) saved.push(kept.value.name);
  }
  return ok(saved);
}

/** What was not saved was not given: the ledger moves when every file lies where the rep wanted it. */
async function exportNow(ask: Ask<'calendar.export'>): Promise<State> {
  const made = await call('calendar.export', { ...ask, hold: true });
  if (!made.ok) return { at: 'refused', failure: made.error };
  const { files, receipt, ...told } = made.value;
  const saved = await save(files);
  if (!saved.ok) return { at: 'refused', failure: saved.error };
  if (saved.value.length === files.length && receipt !== undefined) {
    const noted = await call('calendar.given', { receipt });
    if (!noted.ok) return { at: 'refused', failure: noted.error };
  }
  const changesOnly = ask.changesOnly === true;
  return { at: 'done', exported: { ...told, saved: saved.value, parts: files.length, changesOnly } };
}

/** Renders a calendar, saves it part by part, and remembers what came of it until the next time. */
export function useExport() {
  const [state, setState] = useState<State>({ at: 'asking' });
  const client = useQueryClient();
  const run = async (ask: Ask<'calendar.export'>) => {
    setState({ at: 'running' });
    setState(await exportNow(ask));
    void bookMoved(client);
  };
  return { state, run: (ask: Ask<'calendar.export'>) => void run(ask), forget: () => setState({ at: 'asking' }) };
}
