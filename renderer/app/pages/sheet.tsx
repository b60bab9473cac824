import { useSearch } from 'wouter';
import { useAsk } from '../../api/use-ask.ts';
import { useLanguage, useT } from '../../i18n/use-t.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Refused } from '../refused.tsx';
import { OpenSheet } from '../sheet/open-sheet.tsx';
import { sheetContent, type SheetKind } from '../sheet/sheet-content.ts';

interface SheetPageProps {
  readonly kind: SheetKind;
  readonly id: string;
}

/** A sheet made for one customer, seen and printed; the same route is what the printer loads. */
export function SheetPage({ kind, id }: SheetPageProps) {
  const t = useT();
  const language = useLanguage();
  const customerId = new URLSearchParams(useSearch()).get('customer') ?? '';
  const asked = useAsk('customer.get', { id: customerId });
  const settings = useAsk('settings.get', {});
  if (asked.state === 'refused') return <Refused failure={asked.failure} again={asked.again} />;
  if (asked.state === 'asking' || settings.state !== 'answered') return null;
  const content = sheetContent(t, language, asked.value, kind, id);
  if (content === undefined) return <EmptyState title={t('sheets:gone')} />;
  const { repName: name, repPhone: phone } = settings.value;
  const key = JSON.stringify([content, language]);
  return <OpenSheet key={key} {...{ kind, id, customerId, content }} rep={{ name, phone }} />;
}
