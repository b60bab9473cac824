import { place } from '../../api/api.ts';
import { useChange } from '../../api/use-change.ts';
import type { CardLook } from '../../features/card/card-ask.ts';
import { useT } from '../../i18n/use-t.ts';
import { useDesk } from '../desk.ts';

/** Prints the card: to a PDF of the desktop, through the browser's own dialog elsewhere. */
export function usePrint(id: string, look: CardLook) {
  const t = useT();
  const desk = useDesk();
  const { run, running } = useChange('card.print');
  const save = async () => {
    const result = await run({
      customerId: id,
      size: look.size,
      blocks: [...look.blocks],
      sensitive: look.sensitive === true,
    });
    if (!result.ok) desk.refuse(result.error);
    else if (result.value.saved) desk.tell(t('card:saved', { name: result.value.name }));
  };
  const print = () => {
    if (place() === 'browser') window.print();
    else void save();
  };
  return { print, running };
}
