import { Box } from '@mui/material';
import type { ReactNode } from 'react';
import type { Dossier } from '../../../shared/contract/customer-view.ts';
import type { Day } from '../../../shared/domain/day.ts';
import { CustomerFacts } from '../../features/customer/customer-facts.tsx';
import { CadencesPanel } from '../../features/enrolment/cadences-panel.tsx';
import { NextStepPanel } from '../../features/customer/next-step-panel.tsx';
import { ScalesPanel } from '../../features/customer/scales-panel.tsx';
import { SayLines } from '../../features/opener/say-lines.tsx';
import { FeedbackPanel } from '../../features/feedback/feedback-panel.tsx';
import { inChart } from '../../features/person/chart-layout.ts';
import { PeoplePanel } from '../../features/person/people-panel.tsx';
import { AudiencePanel } from '../../features/audience/audience-panel.tsx';
import { SpecialDaysPanel } from '../../features/special-day/special-days-panel.tsx';
import { PrivacyPanel } from '../../features/privacy/privacy-panel.tsx';
import { GiftsPanel } from '../../features/gift/gifts-panel.tsx';
import { HintLines } from '../../features/hint/hint-lines.tsx';
import { TiesPanel } from '../../features/link/ties-panel.tsx';
import { RequestsPanel } from '../../features/request/requests-panel.tsx';
import { PromisesPanel } from '../../features/trade/promises-panel.tsx';
import { TradePanel } from '../../features/trade/trade-panel.tsx';
import { useT } from '../../i18n/use-t.ts';
import { v } from '../../ui/v.ts';
import { OWN_FIELDS_PATH } from '../places.ts';
import { useCurrency } from '../use-currency.ts';
import { customerPath } from '../places.ts';
import { Dealings } from './dealings.tsx';
import { DossierAdvice } from './dossier-advice.tsx';
import { SheetsPanel } from './sheets-panel.tsx';
import { SnoozeButton } from './snooze-button.tsx';
import { Proposals } from './proposals.tsx';
import { useAround } from './use-around.ts';
import { useProductCards } from './use-product-cards.ts';

interface ColumnProps {
  readonly dossier: Dossier;
  readonly today: Day;
}

function Column({
  label,
  sx,
  children,
}: {
  readonly label: string;
  readonly sx: object;
  readonly children: ReactNode;
}) {
  return (
    <Box
      component="aside"
      aria-label={label}
      tabIndex={0}
      sx={{ flex: 'none', overflow: 'auto', py: '14px', '&:focus-visible': { outlineOffset: -2 }, ...sx }}
    >
      {children}
    </Box>
  );
}

/** Left: what is known. */
export function FactsColumn({ dossier, today }: ColumnProps) {
  const look = { width: { xs: 252, md: 268, lg: 292 }, pl: '24px', pr: '14px', borderRight: `1px solid ${v('rule')}` };
  return (
    <Column label={useT()('dossier:facts')} sx={look}>
      <CustomerFacts
        customer={dossier.customer}
        today={today}
        settingsHref={`#${OWN_FIELDS_PATH}`}
        wantedIds={dossier.wants.flatMap(({ productId }) => productId ?? [])}
      >
        <ScalesPanel dossier={dossier} today={today} />
      </CustomerFacts>
    </Column>
  );
}

/** Right: what comes next, what is owed, the dates ahead, and the ledgers in short. */
export function AheadColumn({ dossier, today }: ColumnProps) {
  const t = useT();
  const currency = useCurrency();
  const cards = useProductCards();
  const { customer, people, row } = dossier;
  const of = { customerId: customer.id, today };
  const { hints, requests, ties } = useAround(customer.id);
  const look = {
    width: { xs: 256, md: 268, lg: 296 },
    px: '18px',
    borderLeft: `1px solid ${v('rule')}`,
    backgroundColor: v('sunk'),
  };
  const elsewhere = new Set(customer.kind === 'organization' ? inChart(people).map(({ id }) => id) : []);
  const around = { customerId: customer.id, people, elsewhere, specialDays: dossier.specialDays };
  return (
    <Column label={t('dossier:ahead')} sx={look}>
      <Proposals dossier={dossier} today={today} />
      <NextStepPanel {...of} next={row.next} say={<SayLines {...of} />}>
        <SnoozeButton row={row} today={today} />
      </NextStepPanel>
      <HintLines {...of} hints={hints} />
      <DossierAdvice customer={customer} />
      <PromisesPanel {...of} promises={dossier.promises} />
      <FeedbackPanel {...of} feedback={dossier.feedback} />
      <RequestsPanel {...of} requests={requests} currency={currency} />
      <CadencesPanel {...of} reasons={row.next.reasons} enrolments={dossier.enrolments} />
      <SpecialDaysPanel {...of} kind={customer.kind} days={dossier.specialDays} people={people} />
      <AudiencePanel customer={customer} />
      <PeoplePanel {...around} part="around" />
      <PeoplePanel {...around} part="family" />
      <TiesPanel customerId={customer.id} ties={ties} hrefOf={(id) => `#${customerPath(id)}`} />
      <TradePanel {...of} quotes={dossier.quotes} deals={dossier.deals} currency={currency} cards={cards} />
      <Dealings {...of} dossier={dossier} currency={currency} cards={cards} />
      <SheetsPanel dossier={dossier} today={today} />
      <GiftsPanel {...of} gifts={dossier.gifts} people={people} currency={currency} />
      <PrivacyPanel customer={customer} today={today} />
    </Column>
  );
}
