import { Box, Button } from '@mui/material';
import { type ReactNode, useState } from 'react';
import type { Dossier } from '../../../shared/contract/customer-view.ts';
import type { Day } from '../../../shared/domain/day.ts';
import { ContractDialog } from '../../features/contract/contract-dialog.tsx';
import { ContractsPanel } from '../../features/contract/contracts-panel.tsx';
import { ReferralDialog } from '../../features/referral/referral-dialog.tsx';
import { ReferralsPanel } from '../../features/referral/referrals-panel.tsx';
import { SampleDialog } from '../../features/sample/sample-dialog.tsx';
import { SamplesPanel } from '../../features/sample/samples-panel.tsx';
import { ServiceVisitDialog } from '../../features/service-visit/service-visit-dialog.tsx';
import { ServiceVisitsPanel } from '../../features/service-visit/service-visits-panel.tsx';
import { WantDialog } from '../../features/want/want-dialog.tsx';
import { WantsPanel } from '../../features/want/wants-panel.tsx';
import { useT } from '../../i18n/use-t.ts';
import { Icon } from '../../ui/icon.tsx';
import { Panel } from '../../ui/panel.tsx';
import type { Option } from '../../ui/select-field.tsx';
import { customerPath } from '../places.ts';

interface DealingsProps {
  readonly customerId: string;
  readonly dossier: Dossier;
  readonly today: Day;
  /** ISO 4217, of the settings. */
  readonly currency: string;
  readonly cards: readonly Option<string>[];
}

const NOUNS = ['want', 'sample', 'service', 'contract', 'referral'] as const;
type Noun = (typeof NOUNS)[number];

const hrefOf = (id: string): string => `#${customerPath(id)}`;

function panelsOf({ dossier, ...of }: DealingsProps): Readonly<Record<Noun, ReactNode>> {
  const { customerId, today } = of;
  const { wants, samples, serviceVisits, contracts, referrals } = dossier;
  return {
    want: wants.length > 0 && <WantsPanel {...of} wants={wants} />,
    sample: samples.length > 0 && <SamplesPanel {...of} samples={samples} />,
    service: serviceVisits.length > 0 && <ServiceVisitsPanel {...{ customerId, today }} visits={serviceVisits} />,
    contract: contracts.length > 0 && <ContractsPanel {...{ customerId, today }} contracts={contracts} />,
    referral: referrals.length > 0 && <ReferralsPanel {...of} referrals={referrals} hrefOf={hrefOf} />,
  };
}

function NewOne({
  noun,
  onClose,
  of,
}: {
  readonly noun: Noun;
  readonly onClose: () => void;
  readonly of: DealingsProps;
}) {
  const { customerId, today, currency, cards } = of;
  const form = { customerId, today, onClose };
  const forms: Readonly<Record<Noun, () => ReactNode>> = {
    want: () => <WantDialog {...form} want={undefined} cards={cards} />,
    sample: () => <SampleDialog {...form} sample={undefined} cards={cards} />,
    service: () => <ServiceVisitDialog {...form} visit={undefined} />,
    contract: () => <ContractDialog {...form} contract={undefined} />,
    referral: () => <ReferralDialog {...form} referral={undefined} currency={currency} />,
  };
  return forms[noun]();
}

/** What is seldom there: a panel for each noun that has something, one line of buttons for the others. */
export function Dealings(props: DealingsProps) {
  const t = useT();
  const [adding, setAdding] = useState<Noun>();
  const panels = panelsOf(props);
  const missing = NOUNS.filter((noun) => panels[noun] === false);
  return (
    <>
      {panels.want}
      {panels.sample}
      {panels.service}
      {panels.contract}
      {panels.referral}
      {missing.length > 0 && (
        <Panel title={t('dealings:also')}>
          <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '6px' }}>
            {missing.map((noun) => (
              <Button
                key={noun}
                variant="outlined"
                aria-haspopup="dialog"
                aria-label={`${t('dealings:also')}: ${t(`dealings:${noun}.title`)}`}
                startIcon={<Icon name="add" size={12} />}
                onClick={() => setAdding(noun)}
                sx={{ minHeight: 26, fontSize: '0.75rem', px: '8px' }}
              >
                {t(`dealings:${noun}.title`)}
              </Button>
            ))}
          </Box>
        </Panel>
      )}
      {adding !== undefined && <NewOne noun={adding} of={props} onClose={() => setAdding(undefined)} />}
    </>
  );
}
