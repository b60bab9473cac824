import { Box, Button, LinearProgress, Typography } from '@mui/material';
import { useState } from 'react';
import type { Customers, PlaybookPreview } from '../../../shared/contract/playbook-channels.ts';
import type { Day } from '../../../shared/domain/day.ts';
import { unreachable } from '../../../shared/result.ts';
import { type Asked, useAsk } from '../../api/use-ask.ts';
import { CustomersChoice } from '../../features/playbook/customers-choice.tsx';
import { Moves, Vanishing } from '../../features/playbook/moves.tsx';
import { CompareChart } from '../../features/report/compare-chart.tsx';
import { StarvedList } from '../../features/report/starved-list.tsx';
import { useT } from '../../i18n/use-t.ts';
import { Banner } from '../../ui/banner.tsx';
import { ContextHint } from '../../ui/context-hint.tsx';
import { DialogFrame } from '../../ui/dialog-frame.tsx';
import { v } from '../../ui/v.ts';
import { customerPath } from '../places.ts';
import { useDeed } from './use-deed.ts';
import { previewAsk, type Weighed } from './weighing.ts';

const WEEKS = 8;

interface WeighDialogProps {
  readonly weighed: Weighed;
  /** What the change is about: a cadence or a playbook. */
  readonly name: string;
  readonly sub?: string | undefined;
  /** False: whatever is saved moves nobody now. */
  readonly inForce: boolean;
  readonly today: Day;
  readonly nameOf: (cadence: string) => string;
  readonly onClose: () => void;
  /** It was made; the playbook to show now. */
  readonly onDone: (id: string) => void;
}

interface ConsequencesProps extends Pick<WeighDialogProps, 'today' | 'nameOf'> {
  readonly preview: PlaybookPreview;
}

/** Work, who finds no room, and whose day moves. */
function Consequences({ preview, today, nameOf }: ConsequencesProps) {
  const t = useT();
  const { before, after } = preview;
  const [was, is] = [before.starvedCustomers, after.starvedCustomers];
  return (
    <>
      <CompareChart before={before} after={after} today={today} height={180} />
      <Moves preview={preview} today={today} />
      <Vanishing preview={preview} nameOf={nameOf} />
      <Typography component="h3" variant="body2" sx={{ fontWeight: 600 }}>
        {was + is === 0
          ? t('playbooks:weigh.starvedNone')
          : t('playbooks:weigh.starvedWords', { before: was, after: is })}
      </Typography>
      {is > 0 && <StarvedList forecast={after} today={today} hrefOf={(id) => `#${customerPath(id)}`} ruleOf={nameOf} />}
    </>
  );
}

function Reckoned({ asked, today, nameOf }: Omit<ConsequencesProps, 'preview'> & { asked: Asked<PlaybookPreview> }) {
  const t = useT();
  switch (asked.state) {
    case 'asking':
      return (
        <Box role="status" sx={{ minHeight: 240, fontSize: 'var(--small)', color: v('ink2') }}>
          {t('playbooks:weigh.asking')}
          <LinearProgress aria-label={t('playbooks:weigh.asking')} sx={{ mt: '8px' }} />
        </Box>
      );
    case 'refused':
      return <Banner inset tone="error" title={t(`failure:${asked.failure.code}`)} />;
    case 'answered':
      return <Consequences preview={asked.value} today={today} nameOf={nameOf} />;
    default:
      return unreachable(asked);
  }
}

const isMoving = ({ deed }: Weighed, inForce: boolean): boolean => inForce || deed === 'use';

/** What a change would do, and what happens to customers in it, before it is made. */
export function WeighDialog(props: WeighDialogProps) {
  const { weighed, name, sub, inForce, today, nameOf, onClose, onDone } = props;
  const t = useT();
  const [customers, setCustomers] = useState<Customers>('replan');
  const asked = useAsk('playbook.preview', { ...previewAsk(weighed), weeks: WEEKS, customers }, { keep: true });
  const deed = useDeed();
  const moves = isMoving(weighed, inForce);
  // Not disabled but deaf: a button that is disabled would lose the focus it waits with.
  const ready = asked.state === 'answered' && !deed.running;
  const submit = async () => {
    if (!ready) return;
    const shown = await deed.run(weighed, moves ? customers : undefined);
    if (shown !== undefined) onDone(shown);
  };
  return (
    <DialogFrame
      open
      onClose={onClose}
      title={t(`playbooks:weigh.${weighed.deed}Title`, { name })}
      sub={sub}
      width={820}
      onSubmit={() => void submit()}
      actions={
        <>
          <Typography variant="caption" sx={{ color: v('ink2') }}>
            {t('playbooks:weigh.undoNote')}
          </Typography>
          <Button
            variant="contained"
            type="submit"
            autoFocus
            color={weighed.deed === 'remove' ? 'error' : 'primary'}
            aria-disabled={!ready}
          >
            {t(`playbooks:weigh.${weighed.deed}`)}
          </Button>
        </>
      }
    >
      {deed.failure !== undefined && <Banner inset tone="error" title={t(`failure:${deed.failure.code}`)} />}
      {!moves && <ContextHint>{t('playbooks:weigh.notInForce')}</ContextHint>}
      {moves && <CustomersChoice value={customers} onChange={setCustomers} />}
      <Reckoned asked={asked} today={today} nameOf={nameOf} />
    </DialogFrame>
  );
}
