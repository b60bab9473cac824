import { useState } from 'react';
import type { Day } from '../../../shared/domain/day.ts';
import type { Feedback } from '../../../shared/domain/feedback.ts';
import { useChange } from '../../api/use-change.ts';
import { draftKey } from '../../api/kept-draft.ts';
import { useKeptDraft } from '../../api/use-kept-draft.ts';
import { useRecordForm } from '../../api/use-record-form.ts';
import { useT } from '../../i18n/use-t.ts';
import { askOfComplaint, askOfFeedback, draftOfFeedback, opensFix } from './feedback-draft.ts';

interface FeedbackFormOptions {
  readonly customerId: string;
  readonly feedback: Feedback | undefined;
  readonly today: Day;
  readonly onClose: () => void;
}

/** What they said; a new complaint is saved with the promise to put it right. */
export function useFeedbackForm({ customerId, feedback, today, onClose }: FeedbackFormOptions) {
  const t = useT();
  const { draft, setDraft, kept } = useKeptDraft(draftKey('feedback', feedback, customerId), () =>
    draftOfFeedback(feedback, today),
  );
  const complaint = useChange('complaint.open');
  const [triedFix, setTriedFix] = useState(false);
  const { tried, dialog } = useRecordForm('feedback', {
    id: feedback?.id,
    askOf: () => askOfFeedback(draft, { customerId, today, feedback }),
    onClose,
    kept,
  });
  const openFix = async () => {
    const usual = t('around:complaint.fixOf', { words: draft.words.trim() });
    const ask = askOfComplaint(draft, { customerId, today, usual });
    setTriedFix(true);
    if (ask === undefined || !(await complaint.run(ask)).ok) return;
    kept.forget();
    onClose();
  };
  const onSave = opensFix(draft, feedback) ? () => void openFix() : dialog.onSave;
  return {
    draft,
    setDraft,
    tried: tried || triedFix,
    dialog: {
      ...dialog,
      onSave,
      running: dialog.running || complaint.running,
      failure: dialog.failure ?? complaint.failure,
    },
  };
}
