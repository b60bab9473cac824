import { Box } from '@mui/material';
import { useAsk } from '../../api/use-ask.ts';
import { useT } from '../../i18n/use-t.ts';
import { Panel } from '../../ui/panel.tsx';
import { v } from '../../ui/v.ts';
import { type GoTo, ProposalCard } from './proposal-card.tsx';
import { useProposalWords } from './proposal-words.ts';

interface ProposalsPanelProps {
  readonly customerId: string;
  readonly onGo: (go: GoTo) => void;
}

/** What the book proposes about one customer; nothing while there is nothing. */
export function ProposalsPanel({ customerId, onGo }: ProposalsPanelProps) {
  const t = useT();
  const words = useProposalWords();
  const asked = useAsk('proposal.list', { customerId });
  if (asked.state !== 'answered' || asked.value.total === 0) return null;
  return (
    <Panel title={t('proposal:title')}>
      <Box
        component="ul"
        aria-label={t('proposal:title')}
        sx={{ m: 0, p: 0, listStyle: 'none', borderTop: `1px solid ${v('rule')}`, textWrap: 'pretty' }}
      >
        {asked.value.proposals.map((proposal) => (
          <ProposalCard
            key={`${proposal.code} ${proposal.evidence}`}
            customerId={customerId}
            proposal={proposal}
            words={words(proposal)}
            onGo={onGo}
          />
        ))}
      </Box>
    </Panel>
  );
}
