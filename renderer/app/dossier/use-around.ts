import type { Answer } from '../../../shared/contract/contract.ts';
import { useAsk } from '../../api/use-ask.ts';

const NOTHING: Answer<'around.get'> = { ties: [], requests: [], attachments: [], hints: [] };

/** What stands around a customer beside the dossier; nothing while it is being read. */
export function useAround(customerId: string): Answer<'around.get'> {
  const asked = useAsk('around.get', { customerId }, { keep: true });
  return asked.state === 'answered' ? asked.value : NOTHING;
}
