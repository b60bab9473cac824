import { Box, Button } from '@mui/material';
import { type ReactNode, useRef, useState } from 'react';
import type { Proposal } from '../../../shared/domain/proposal.ts';
import { draftKey } from '../../api/kept-draft.ts';
import { useChange } from '../../api/use-change.ts';
import type { Kept } from '../../api/use-kept-draft.ts';
import { useT } from '../../i18n/use-t.ts';
import { TimeMark } from '../../ui/time-mark.tsx';
import { v } from '../../ui/v.ts';
import { optionWords } from './proposal-words.ts';
import { PutAway } from './put-away.tsx';

/** A place where the rep decides with more than a press. */
export type GoTo = NonNullable<Proposal['go']>;

interface ProposalCardProps {
  readonly customerId: string;
  readonly proposal: Proposal;
  /** Its sentence. */
  readonly words: string;
  /** Whom it is about, where that is not plain. */
  readonly head?: ReactNode;
  /** Absent where no other place can be gone to. */
  readonly onGo?: ((go: GoTo) => void) | undefined;
  readonly onDone?: (() => void) | undefined;
}

const small = { minHeight: 26, px: '8px', py: '1px', fontSize: '0.75rem', lineHeight: 1.4 } as const;

const card = {
  py: '8px',
  borderBottom: `1px solid ${v('rule')}`,
  '& > span, & > div:first-of-type > span': { whiteSpace: 'normal', alignItems: 'baseline' },
} as const;

function useAnswers({ customerId, proposal: { code, evidence }, onDone }: ProposalCardProps) {
  const accept = useChange('proposal.accept');
  const dismiss = useChange('proposal.dismiss');
  const meant = { customerId, proposal: code, evidence };
  const after = async (done: Promise<{ readonly ok: boolean }>, kept?: Kept) => {
    if (!(await done).ok) return;
    kept?.forget();
    onDone?.();
  };
  return {
    yes: (option: number) => void after(accept.run({ ...meant, option })),
    no: (reason: string, kept: Kept) =>
      void after(dismiss.run({ ...meant, ...(reason === '' ? {} : { reason }) }), kept),
    running: accept.running || dismiss.running,
    refused: accept.failure,
    failure: dismiss.failure,
  };
}

/** One thing the book would change: the evidence, a press for each answer, and a no with its reason. */
export function ProposalCard(props: ProposalCardProps) {
  const { proposal, words, head, onGo } = props;
  const t = useT();
  const { yes, no, running, refused, failure } = useAnswers(props);
  const [isSayingNo, setSayingNo] = useState(false);
  const draft = draftKey('putAway', { id: proposal.code }, props.customerId);
  const noButton = useRef<HTMLButtonElement>(null);
  const { options, go } = proposal;
  const leave = () => {
    setSayingNo(false);
    noButton.current?.focus();
  };
  return (
    <Box component="li" sx={card}>
      {head}
      <TimeMark tone="warn">{words}</TimeMark>
      <Box role="group" aria-label={words} sx={{ display: 'flex', flexWrap: 'wrap', gap: '4px', mt: '4px' }}>
        {options.map((option, at) => (
          <Button key={at} variant="outlined" disabled={running} onClick={() => yes(at)} sx={small} data-yes>
            {optionWords(t, option)}
          </Button>
        ))}
        {go !== undefined && onGo !== undefined && (
          <Button variant={options.length === 0 ? 'outlined' : 'text'} onClick={() => onGo(go)} sx={small}>
            {t(`proposal:go.${go}`)}
          </Button>
        )}
        <Button
          ref={noButton}
          data-no
          variant="text"
          aria-expanded={isSayingNo}
          onClick={() => setSayingNo(!isSayingNo)}
          sx={small}
        >
          {t(proposal.code === 'talks-reached' ? 'proposal:still' : 'proposal:notNow')}
        </Button>
        {isSayingNo && <PutAway {...{ draft, running, failure }} onPutAway={no} onCancel={leave} />}
        {refused !== undefined && (
          <Box role="alert" sx={{ color: v('seal'), fontSize: '0.75rem', flexBasis: '100%' }}>
            {t(`failure:${refused.code}`)}
          </Box>
        )}
      </Box>
    </Box>
  );
}
