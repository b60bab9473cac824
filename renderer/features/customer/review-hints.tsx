import { Box, Button } from '@mui/material';
import { type ReactNode, useState } from 'react';
import type { Dossier, Review } from '../../../shared/contract/customer-view.ts';
import { textIn } from '../../../shared/i18n/text-in.ts';
import { unreachable } from '../../../shared/result.ts';
import { useAsk } from '../../api/use-ask.ts';
import { useLanguage, useT } from '../../i18n/use-t.ts';
import { Panel } from '../../ui/panel.tsx';
import { TimeMark } from '../../ui/time-mark.tsx';
import { v } from '../../ui/v.ts';
import { HorizonDialog } from './horizon-dialog.tsx';
import { useCustomerChange } from './use-customer-change.ts';

function useCadenceName(): (code: string) => string {
  const language = useLanguage();
  const asked = useAsk('playbook.list', {});
  return (code) => {
    const name = asked.state === 'answered' ? asked.value.cadences.find(({ id }) => id === code)?.name : undefined;
    return textIn(name, language) ?? code;
  };
}

/** The sentence of each thing the rep should look at again. */
function useReviewWords(dossier: Dossier): (review: Review) => string {
  const t = useT();
  const nameOf = useCadenceName();
  return (review) => {
    switch (review.code) {
      case 'horizon-passed':
        return t('review:horizonPassed');
      case 'talks-reached':
        return t('review:talksReached', { count: review.talks, name: nameOf(review.cadence) });
      case 'unanswered':
        return t('review:unanswered', { count: review.attempts });
      case 'quote-silent': {
        const quote = dossier.quotes.find(({ id }) => id === review.quoteId);
        return quote === undefined ? t('review:quoteSilent') : t('review:quoteSilentNamed', { title: quote.title });
      }
      default:
        return unreachable(review);
    }
  };
}

const keyOf = (review: Review): string => {
  if (review.code === 'quote-silent') return review.quoteId;
  return review.code === 'talks-reached' ? review.cadence : review.code;
};

function Hint({ children, action }: { readonly children: string; readonly action: ReactNode }) {
  return (
    <Box component="li" sx={{ py: '3px', '& > span': { whiteSpace: 'normal', alignItems: 'baseline' } }}>
      <TimeMark tone="warn">{children}</TimeMark>
      {action}
    </Box>
  );
}

/** Grades and marks that want a second look; nothing while there are none. */
export function ReviewHints({ dossier }: { readonly dossier: Dossier }) {
  const t = useT();
  const words = useReviewWords(dossier);
  const save = useCustomerChange(dossier.customer.id);
  const [open, setOpen] = useState(false);
  if (dossier.reviews.length === 0) return null;
  const regrade = (
    <Button
      variant="text"
      aria-haspopup="dialog"
      onClick={() => setOpen(true)}
      sx={{ minHeight: 24, fontSize: '0.75rem', px: '6px', py: 0 }}
    >
      {t('review:regrade')}
    </Button>
  );
  return (
    <Panel title={t('review:title')}>
      <Box
        component="ul"
        aria-label={t('review:title')}
        sx={{ m: 0, p: 0, listStyle: 'none', borderTop: `1px solid ${v('rule')}`, textWrap: 'pretty' }}
      >
        {dossier.reviews.map((review) => (
          <Hint key={keyOf(review)} action={review.code === 'horizon-passed' && regrade}>
            {words(review)}
          </Hint>
        ))}
      </Box>
      {open && (
        <HorizonDialog
          dossier={dossier}
          horizon={dossier.customer.horizon}
          save={save}
          onClose={() => setOpen(false)}
        />
      )}
    </Panel>
  );
}
