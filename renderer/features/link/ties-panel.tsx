import { Link } from '@mui/material';
import type { Tie } from '../../../shared/contract/around-channels.ts';
import { useT } from '../../i18n/use-t.ts';
import { RecordLine } from '../../ui/record-line.tsx';
import { RecordsPanel } from '../../ui/records-panel.tsx';
import { LinkDialog } from './link-dialog.tsx';

interface TiesPanelProps {
  readonly customerId: string;
  readonly ties: readonly Tie[];
  readonly hrefOf: (id: string) => string;
}

/** The customers they belong with. What stands in the referral ledger alone is changed there. */
export function TiesPanel({ customerId, ties, hrefOf }: TiesPanelProps) {
  const t = useT();
  const kindOf = ({ kind, turn }: Tie) =>
    kind === 'referred-by'
      ? t(turn === 'from' ? 'around:ties.from' : 'around:ties.to')
      : t(`around:ties.kinds.${kind}`);
  return (
    <RecordsPanel
      title={t('around:ties.title')}
      addWords={t('around:ties.add')}
      empty={t('around:ties.empty')}
      records={ties}
      line={(tie, onOpen) => {
        const { other, note, linkId, referralId } = tie;
        const sub = [kindOf(tie), other.company, note, referralId && t('around:ties.inLedger')].filter(Boolean);
        return (
          <RecordLine
            key={`${tie.kind} ${tie.turn} ${other.id}`}
            full
            sub={sub.join(' · ')}
            aside={
              <Link href={hrefOf(other.id)} aria-label={t('around:ties.open', { name: other.name })}>
                →
              </Link>
            }
            onOpen={linkId === undefined ? undefined : onOpen}
          >
            {other.name}
          </RecordLine>
        );
      }}
      form={(tie, onClose) => <LinkDialog {...{ customerId, tie, onClose }} />}
    />
  );
}
