import { Box, InputLabel } from '@mui/material';
import { familyOf, type Outcome } from '../../../shared/domain/channel.ts';
import { incomingWords } from '../../i18n/contact-words.ts';
import { useT } from '../../i18n/use-t.ts';
import type { IconName } from '../../ui/icon.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { useShortcuts } from '../../ui/shortcuts.tsx';
import type { LogDraft } from './draft.ts';
import { channelOf, outcomesOf } from './ways.ts';

interface OutcomeRowProps {
  readonly draft: Pick<LogDraft, 'way' | 'direction' | 'outcome'>;
  readonly onOutcome: (outcome: Outcome) => void;
  /** A digit said it: the words come next. */
  readonly onDigit: (outcome: Outcome) => void;
}

const ICONS: Readonly<Record<Outcome, IconName>> = {
  reached: 'check',
  sent: 'post',
  'no-answer': 'missed',
  busy: 'clock',
  'left-message': 'sms',
  refused: 'refused',
  'wrong-number': 'blocked',
};

/** What came of it, each with its digit. Nothing is asked of those who came in person, nor of a note. */
export function OutcomeRow({ draft, onOutcome, onDigit }: OutcomeRowProps) {
  const t = useT();
  const channel = channelOf(draft.way);
  const family = familyOf(channel);
  const outcomes = outcomesOf(draft.way, draft.direction);
  // Bound after the segments bind their own, so this one answers: a digit also moves on to the words.
  useShortcuts(outcomes.map((outcome, index) => ({ combo: String(index + 1), run: () => onDigit(outcome) })));
  if (family === 'note' || outcomes.length === 0) return null;
  const wordsOf = (outcome: Outcome): string =>
    (draft.direction === 'in' ? incomingWords(t, { channel, outcome }) : undefined) ??
    t(`log:outcomes.${family}.${outcome}`);
  return (
    <Box>
      <InputLabel component="div">{t('log:outcome')}</InputLabel>
      <Segmented
        wide
        label={t('log:outcome')}
        segments={outcomes.map((value, index) => ({
          value,
          label: wordsOf(value),
          icon: ICONS[value],
          keyHint: String(index + 1),
        }))}
        value={draft.outcome}
        onChange={onOutcome}
      />
    </Box>
  );
}
