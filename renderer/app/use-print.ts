import type { Ask, ChannelName } from '../../shared/contract/contract.ts';
import { place } from '../api/api.ts';
import { useChange } from '../api/use-change.ts';
import { useDesk } from './desk.ts';

type Paper = Extract<ChannelName, 'card.print' | 'card.printMany' | 'chart.print' | 'sheet.print'>;

/** Prints what is open: to a PDF on the desktop, through the browser's own dialog elsewhere. */
export function usePrint<C extends Paper>(channel: C, ask: Ask<C>, savedWords: (name: string) => string) {
  const desk = useDesk();
  const { run, running } = useChange<Paper>(channel);
  const save = async () => {
    const result = await run(ask);
    if (!result.ok) desk.refuse(result.error);
    else if (result.value.saved) desk.tell(savedWords(result.value.name));
  };
  return { running, print: () => (place() === 'browser' ? window.print() : void save()) };
}
