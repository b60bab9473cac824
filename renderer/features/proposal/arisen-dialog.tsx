import { Box } from '@mui/material';
import { useEffect } from 'react';
import type { Proposal } from '../../../shared/domain/proposal.ts';
import { useAsk } from '../../api/use-ask.ts';
import { useT } from '../../i18n/use-t.ts';
import { DialogFrame } from '../../ui/dialog-frame.tsx';
import { type GoTo, ProposalCard } from './proposal-card.tsx';
import { useProposalWords } from './proposal-words.ts';

interface ArisenDialogProps {
  readonly customer: { readonly id: string; readonly name: string };
  /** What came up with the contact that was just logged. */
  readonly arisen: readonly Proposal[];
  readonly onGo: (go: GoTo) => void;
  readonly onClose: () => void;
}

const keyOf = ({ code, evidence }: Proposal): string => `${code} ${evidence}`;

/** Right after logging: what there is to decide since this contact. It closes with the last answer; Esc leaves it to the dossier. */
export function ArisenDialog({ customer, arisen, onGo, onClose }: ArisenDialogProps) {
  const t = useT();
  const words = useProposalWords();
  const asked = useAsk('proposal.list', { customerId: customer.id });
  const still = asked.state === 'answered' ? new Set(asked.value.proposals.map(keyOf)) : undefined;
  const left = still === undefined ? arisen : arisen.filter((each) => still.has(keyOf(each)));
  const isOver = left.length === 0;
  useEffect(() => {
    if (isOver) onClose();
  }, [isOver, onClose]);
  return (
    <DialogFrame
      open
      clickAway
      width={520}
      onClose={onClose}
      title={t('proposal:arisen', { name: customer.name })}
      escWords={t('proposal:later')}
    >
      <Box component="ul" aria-label={t('proposal:title')} sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {left.map((proposal) => (
          <ProposalCard
            key={keyOf(proposal)}
            customerId={customer.id}
            proposal={proposal}
            words={words(proposal)}
            onGo={onGo}
          />
        ))}
      </Box>
    </DialogFrame>
  );
}
