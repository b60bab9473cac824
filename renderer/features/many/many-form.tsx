import { Box } from '@mui/material';
import type { ReactNode } from 'react';
import type { Deed, ManyReach } from '../../../shared/contract/listing-channels.ts';
import { useAsk } from '../../api/use-ask.ts';
import { useChange } from '../../api/use-change.ts';
import type { Kept } from '../../api/use-kept-draft.ts';
import { useT } from '../../i18n/use-t.ts';
import { RecordDialog } from '../../ui/record-dialog.tsx';
import { v } from '../../ui/v.ts';

/** What every dialog for many is given. */
export interface ManyProps {
  readonly ids: readonly string[];
  readonly onClose: () => void;
  /** The deed is done. */
  readonly onDone: (deed: Deed['do']) => void;
}

interface ManyFormProps extends ManyProps {
  readonly title: string;
  /** Undefined while something is missing. */
  readonly deed: Deed | undefined;
  /** Of what is typed for whomever; absent where it is only chosen. */
  readonly kept?: Kept | undefined;
  readonly children?: ReactNode;
}

function useLeftWords() {
  const t = useT();
  return ({ why, count, names }: ManyReach['left'][number]): string => {
    const named = names.join(t('listing:or'));
    return t(`lists:many.left.${why}`, {
      count,
      names: count > names.length ? t('lists:many.andMore', { names: named }) : named,
    });
  };
}

/** How many it touches, and who is left out for which reason. */
function Reach({ reach }: { readonly reach: ManyReach }) {
  const t = useT();
  const leftWords = useLeftWords();
  return (
    <>
      <Box sx={{ fontWeight: 600 }}>
        {reach.touched === 0 ? t('lists:many.nobody') : t('lists:many.touches', { count: reach.touched })}
      </Box>
      {reach.left.map((left) => (
        <Box key={left.why} sx={{ color: v('ink2'), overflowWrap: 'anywhere' }}>
          {leftWords(left)}
        </Box>
      ))}
    </>
  );
}

const NOTHING: Deed = { do: 'tag', add: [], remove: [] };

/** What the deed would do, told before it is done and not asked again while it is. */
function useReach(ids: readonly string[], deed: Deed | undefined, isRunning: boolean) {
  const ask = { ids: [...ids], deed: deed ?? NOTHING };
  const asked = useAsk('customer.previewMany', ask, { enabled: deed !== undefined && !isRunning, keep: true });
  return {
    reach: deed !== undefined && asked.state === 'answered' ? asked.value : undefined,
    refused: asked.state === 'refused' ? asked.failure : undefined,
  };
}

/** One deed for many: what is to be done above, whom it will touch below, then all of it as one change. */
export function ManyForm({ ids, title, deed, kept, onClose, onDone, children }: ManyFormProps) {
  const t = useT();
  const change = useChange('customer.changeMany');
  const { reach, refused } = useReach(ids, deed, change.running);
  const submit = async () => {
    if (deed === undefined) return;
    const done = await change.run({ ids: [...ids], deed });
    if (!done.ok) return;
    kept?.forget();
    onDone(deed.do);
    onClose();
  };
  return (
    <RecordDialog
      title={title}
      onClose={onClose}
      onSave={() => void submit()}
      saveWords={t('lists:many.go', { count: reach?.touched ?? ids.length })}
      running={change.running || reach === undefined || reach.touched === 0}
      failure={change.failure ?? refused}
      kept={kept}
    >
      {children}
      <Box role="status" sx={{ fontSize: 'var(--small)', minHeight: 40 }}>
        {reach === undefined ? t('lists:many.choose') : <Reach reach={reach} />}
      </Box>
    </RecordDialog>
  );
}
