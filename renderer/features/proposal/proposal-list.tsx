import { Box, Link } from '@mui/material';
import type { Answer } from '../../../shared/contract/contract.ts';
import { useT } from '../../i18n/use-t.ts';
import { ProposalCard } from './proposal-card.tsx';
import { useProposalKeys } from './use-proposal-keys.ts';
import { useProposalWords } from './proposal-words.ts';

interface ProposalListProps {
  readonly page: Answer<'proposal.list'>;
  /** Where a dossier is. */
  readonly hrefOf: (customerId: string) => string;
  readonly onOpen: (customerId: string) => void;
  readonly onLog: (customer: { readonly id: string; readonly name: string }) => void;
}

function Whom({ name, href }: { readonly name: string; readonly href: string }) {
  return (
    <Link
      href={href}
      underline="hover"
      sx={{ display: 'block', lineHeight: '24px', fontWeight: 600, color: 'text.primary', overflowWrap: 'anywhere' }}
    >
      {name}
    </Link>
  );
}

/** Everything that waits for the rep's yes or no, by customer. What needs more than a press is done in the dossier. */
export function ProposalList({ page: { proposals, total }, hrefOf, onOpen, onLog }: ProposalListProps) {
  const t = useT();
  const words = useProposalWords();
  const more = total - proposals.length;
  const list = useProposalKeys((at) => {
    const one = proposals[at];
    if (one !== undefined) onLog(one.customer);
  });
  return (
    <Box
      role="region"
      aria-label={t('proposal:list')}
      tabIndex={0}
      sx={{ flex: 1, overflow: 'auto', px: '24px', pb: '24px', '&:focus-visible': { outlineOffset: -2 } }}
    >
      <Box
        ref={list}
        component="ul"
        aria-label={t('proposal:list')}
        sx={{ m: 0, p: 0, listStyle: 'none', maxWidth: 760 }}
      >
        {proposals.map((proposal) => {
          const { id, name } = proposal.customer;
          return (
            <ProposalCard
              key={`${id} ${proposal.code} ${proposal.evidence}`}
              customerId={id}
              proposal={proposal}
              words={words(proposal)}
              onGo={() => onOpen(id)}
              head={<Whom name={name} href={`#${hrefOf(id)}`} />}
            />
          );
        })}
      </Box>
      {more > 0 && <Box sx={{ pt: '10px', fontSize: 'var(--small)' }}>{t('proposal:more', { count: more })}</Box>}
    </Box>
  );
}
