import { withoutSensitive } from '../../../shared/domain/sensitive.ts';
import { useAsk } from '../../api/use-ask.ts';
import { OpenCard } from '../card/open-card.tsx';
import { Refused } from '../refused.tsx';

/** The customer's card: seen, chosen from, and printed; the same route is what the printer loads. */
export function CardPage({ id }: { readonly id: string }) {
  const asked = useAsk('customer.get', { id });
  const status = useAsk('book.status', {});
  const settings = useAsk('settings.get', {});
  if (asked.state === 'refused') return <Refused failure={asked.failure} again={asked.again} />;
  if (asked.state === 'asking' || status.state !== 'answered' || settings.state !== 'answered') return null;
  const { repName: name, repPhone: phone } = settings.value;
  const dossier = { ...asked.value, customer: withoutSensitive(asked.value.customer) };
  return <OpenCard id={id} dossier={dossier} today={status.value.today} rep={{ name, phone }} />;
}
