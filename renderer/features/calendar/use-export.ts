import { useState } from 'react';
import type { Day } from '../../../shared/domain/day.ts';
import type { Failure } from '../../../shared/result.ts';
import { call, saveText } from '../../api/api.ts';

/** What came of an export. */
export interface Exported {
  readonly events: number;
  /** Names under which the parts were saved. */
  readonly saved: readonly string[];
  /** How many parts there are in all. */
  readonly parts: number;
}

type State =
  | { readonly at: 'asking' }
  | { readonly at: 'running' }
  | { readonly at: 'refused'; readonly failure: Failure }
  | { readonly at: 'done'; readonly exported: Exported };

async function exportSpan(from: Day, until: Day): Promise<State> {
  const made = await call('calendar.export', { from, until });
  if (!made.ok) return { at: 'refused', failure: made.error };
  const { files, events } = made.value;
  const saved: string[] = [];
  for (const { name, text } of events === 0 ? [] : files) {
    const kept = await saveText(name, text);
    if (!kept.ok) return { at: 'refused', failure: kept.error };
    if (kept.value.saved) saved.push(kept.value.name);
  }
  return { at: 'done', exported: { events, saved, parts: files.length } };
}

/** Renders the span, saves part by part, and remembers what came of it until the next time. */
export function useExport() {
  const [state, setState] = useState<State>({ at: 'asking' });
  const run = async (from: Day, until: Day) => {
    setState({ at: 'running' });
    setState(await exportSpan(from, until));
  };
  return { state, run: (from: Day, until: Day) => void run(from, until) };
}
