import { useSearch } from 'wouter';
import { useAsk } from '../../api/use-ask.ts';
import { OpenChart } from '../chart/open-chart.tsx';
import { Refused } from '../refused.tsx';

/** Who reports to whom at one customer; with `paper` as it is printed, which the printer of the desktop loads. */
export function ChartPage({ id }: { readonly id: string }) {
  const isPaper = new URLSearchParams(useSearch()).has('paper');
  const asked = useAsk('customer.get', { id });
  const settings = useAsk('settings.get', {});
  const status = useAsk('book.status', {});
  if (asked.state === 'refused') return <Refused failure={asked.failure} again={asked.again} />;
  if (asked.state === 'asking' || settings.state !== 'answered' || status.state !== 'answered') return null;
  const { repName: name, repPhone: phone } = settings.value;
  return <OpenChart dossier={asked.value} rep={{ name, phone }} today={status.value.today} isPaper={isPaper} />;
}
