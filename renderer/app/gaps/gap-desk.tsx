import { Box, Button, Typography } from '@mui/material';
import type { Day } from '../../../shared/domain/day.ts';
import type { GapCode } from '../../../shared/domain/gap.ts';
import { useAsk } from '../../api/use-ask.ts';
import { GapCard } from '../../features/gap/gap-card.tsx';
import { GapForm } from '../../features/gap/gap-form.tsx';
import { type Sitting, useSitting } from '../../features/gap/sitting.ts';
import { useT } from '../../i18n/use-t.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { v } from '../../ui/v.ts';
import { useDesk } from '../desk.ts';
import { goTo } from '../hash-location.ts';
import { customerPath } from '../places.ts';
import { Refused } from '../refused.tsx';

interface GapDeskProps {
  readonly code: GapCode;
  /** About how many customers the question is open, those passed over among them. */
  readonly open: number;
  readonly today: Day;
  readonly onChoose: (code: GapCode) => void;
}

/** How far it has come in this sitting: a ruled bar, and the same in words. */
function Progress({
  open,
  left,
  sitting,
}: {
  readonly open: number;
  readonly left: number;
  readonly sitting: Sitting;
}) {
  const t = useT();
  const done = sitting.most - open;
  const passed = sitting.skipped.length + sitting.later.length;
  const words = [
    t('gaps:left', { count: left }),
    done > 0 ? t('gaps:done', { count: done }) : undefined,
    passed > 0 ? t('gaps:passed', { count: passed }) : undefined,
  ].filter((part) => part !== undefined);
  return (
    <Box sx={{ mb: '18px', maxWidth: 520 }}>
      <Box
        role="progressbar"
        aria-label={t('gaps:progress')}
        aria-valuemin={0}
        aria-valuemax={Math.max(1, sitting.most)}
        aria-valuenow={done}
        sx={{ height: 4, borderRadius: '2px', backgroundColor: v('tint2'), overflow: 'hidden' }}
      >
        <Box
          sx={{ height: '100%', width: `${(100 * done) / Math.max(1, sitting.most)}%`, backgroundColor: v('primary') }}
        />
      </Box>
      <Box role="status" sx={{ mt: '4px', fontSize: '0.75rem', color: v('ink3') }}>
        {words.join(' · ')}
      </Box>
    </Box>
  );
}

function Done({ sitting }: { readonly sitting: Sitting }) {
  const t = useT();
  const { skipped, later } = sitting;
  return (
    <EmptyState
      title={t('gaps:emptyTitle')}
      action={
        skipped.length > 0 && (
          <Button variant="outlined" onClick={sitting.again}>
            {t('gaps:again')}
          </Button>
        )
      }
    >
      {t(skipped.length + later.length > 0 ? 'gaps:fewerWhy' : 'gaps:emptyWhy')}
    </EmptyState>
  );
}

/** One question, stepped through customer by customer. */
export function GapDesk({ code, open, today, onChoose }: GapDeskProps) {
  const t = useT();
  const desk = useDesk();
  const sitting = useSitting(code, open);
  const asked = useAsk('gap.next', { code, except: [...sitting.skipped, ...sitting.later] }, { keep: true });
  if (asked.state === 'refused') return <Refused failure={asked.failure} again={asked.again} />;
  if (asked.state === 'asking') return null;
  const { at, left } = asked.value;
  const past = (pass: (id: string) => void) => () => {
    if (at !== undefined && asked.fresh) pass(at.customer.id);
    onChoose(code);
  };
  return (
    <>
      <Typography component="p" variant="head" sx={{ fontWeight: 600 }}>
        {t(`gaps:question.${code}`)}
      </Typography>
      <Typography variant="body2" sx={{ color: v('ink2'), mb: '12px', textWrap: 'pretty' }}>
        {t(`gaps:why.${code}`)}
      </Typography>
      <Progress open={open} left={left} sitting={sitting} />
      {at === undefined ? (
        <Done sitting={sitting} />
      ) : (
        <>
          <GapCard at={at} today={today} />
          <GapForm
            key={at.customer.id}
            {...{ code, at }}
            onSkip={past(sitting.skip)}
            onLater={past(sitting.putOff)}
            onOpen={() => goTo(customerPath(at.customer.id))}
            onUndo={desk.undo}
          />
        </>
      )}
    </>
  );
}
