import { Box, Button } from '@mui/material';
import { type FocusEvent, type ReactNode, useRef } from 'react';
import type { Customer } from '../../../shared/domain/customer.ts';
import type { Day } from '../../../shared/domain/day.ts';
import { useT } from '../../i18n/use-t.ts';
import { KeyHint } from '../../ui/key.tsx';
import { useCommand } from '../../ui/shortcuts.tsx';
import { v } from '../../ui/v.ts';
import { BasicsPanel } from './basics-panel.tsx';
import { BusinessGroup, TradingGroup, TraitsGroup, WhoGroup } from './facts/archive-groups.tsx';
import { OwnPanel } from './facts/own-panel.tsx';
import { useCustomerChange } from './use-customer-change.ts';
import { InterestsPanel } from './interests-panel.tsx';
import { ToldPanel } from './told-panel.tsx';

/** Lines of an imported card that no field took, folded away but never thrown away. */
function RawLines({ lines }: { readonly lines: readonly string[] }) {
  const t = useT();
  if (lines.length === 0) return null;
  return (
    <Box component="details" sx={{ mt: 'calc(var(--gap) * 1.25)', fontSize: 'var(--small)' }}>
      <Box
        component="summary"
        sx={{ cursor: 'pointer', color: v('ink2'), fontWeight: 600, fontSize: '0.75rem', minHeight: 24 }}
      >
        {t('dossier:group.raw', { count: lines.length })}
      </Box>
      <Box
        component="pre"
        data-selectable
        sx={{ m: 0, font: 'inherit', color: v('ink2'), whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}
      >
        {lines.join('\n')}
      </Box>
    </Box>
  );
}

/** E opens the fact that had the focus last, else the first one. */
function useEditKey() {
  const t = useT();
  const place = useRef<HTMLDivElement>(null);
  const last = useRef<HTMLElement>(null);
  const open = () => {
    const first = place.current?.querySelector<HTMLElement>('[data-fact]');
    const to = last.current?.isConnected === true ? last.current : first;
    to?.click();
  };
  useCommand('edit', open, { label: t('dossier:editKey') });
  const onFocus = (event: FocusEvent<HTMLElement>) => {
    if (event.target.matches('[data-fact]')) last.current = event.target;
  };
  return { place, open, onFocus };
}

interface CustomerFactsProps {
  readonly customer: Customer;
  readonly today: Day;
  /** Where the rep's own fields are made. */
  readonly settingsHref: string;
  /** Product cards of what they want. */
  readonly wantedIds: readonly string[];
  /** What stands above the facts: the scales. */
  readonly children: ReactNode;
}

/** Everything that is known of the customer, each fact changed where it stands. */
export function CustomerFacts({ customer, today, settingsHref, wantedIds, children }: CustomerFactsProps) {
  const t = useT();
  const save = useCustomerChange(customer.id);
  const of = { customer, save, today };
  const { place, open, onFocus } = useEditKey();
  const edit = (
    <Button variant="text" onClick={open} sx={{ minHeight: 24, fontSize: '0.75rem' }}>
      {t('dossier:editKey')}
      <KeyHint command="edit" />
    </Button>
  );
  return (
    <>
      {children}
      <Box ref={place} onFocusCapture={onFocus} sx={{ mt: 'calc(var(--gap) * 1.25)' }}>
        <BasicsPanel {...of} right={edit} />
        <WhoGroup {...of} />
        <InterestsPanel {...of} />
        <BusinessGroup {...of} />
        <TradingGroup {...of} />
        <TraitsGroup {...of} />
        <ToldPanel {...of} productIds={wantedIds} />
        <OwnPanel {...of} settingsHref={settingsHref} />
        <RawLines lines={customer.rawLines} />
      </Box>
    </>
  );
}
