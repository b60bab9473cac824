import { useSearch } from 'wouter';
import { useAsk } from '../../api/use-ask.ts';
import { readCardLook } from '../../features/card/card-ask.ts';
import { OpenCard } from '../card/open-card.tsx';
import { withoutSensitiveParts } from '../card/without-sensitive-parts.ts';
import { Refused } from '../refused.tsx';

/** The customer's card: seen, chosen from, and printed; the same route is what the printer loads. */
export function CardPage({ id }: { readonly id: string }) {
  const asked = useAsk('customer.get', { id });
  const look = readCardLook(useSearch());
  const status = useAsk('book.status', {});
  const settings = useAsk('settings.get', {});
  if (asked.state === 'refused') return <Refused failure={asked.failure} again={asked.again} />;
  if (asked.state === 'asking' || status.state !== 'answered' || settings.state !== 'answered') return null;
  const { repName: name, repPhone: phone } = settings.value;
  const dossier = look.sensitive === true ? asked.value : withoutSensitiveParts(asked.value);
  return <OpenCard id={id} dossier={dossier} today={status.value.today} rep={{ name, phone }} />;
}
