import type { Answer } from '../../../shared/contract/contract.ts';
import type { Reason } from '../../../shared/domain/agenda.ts';
import type { Day } from '../../../shared/domain/day.ts';
import { lastingWhyLines } from '../../../shared/i18n/why.ts';
import { useAsk } from '../../api/use-ask.ts';
import { useLanguage } from '../../i18n/use-t.ts';
import type { LogDraft } from './draft.ts';
import { contactOf, type Whom } from './log-ask.ts';

interface Previewed {
  /** Absent while nobody is chosen, the day is no day, or the first answer is on its way. */
  readonly value: Answer<'interaction.preview'> | undefined;
  /** The rule behind it, in words. */
  readonly why: string;
  /** How the day came about, where something moved it: another half of the day, another channel. Empty when nothing did. */
  readonly moved: readonly string[];
}

const NOBODY: Whom = { id: '' };

type Why = Pick<Previewed, 'why' | 'moved'>;
const UNSAID: Why = { why: '', moved: [] };

const isMoved = ({ shifts, blockedChannel, changedChannel }: Reason): boolean =>
  shifts.length > 0 || blockedChannel !== undefined || changedChannel !== undefined;

/** The answer to "why that day?": the rule's name, and the rest of it where there is more to say than the window. */
function useWhy(reason: Reason | undefined, today: Day): Why {
  const language = useLanguage();
  const playbooks = useAsk('playbook.list', {});
  if (reason === undefined || playbooks.state !== 'answered') return UNSAID;
  const rule = playbooks.value.cadences.find(({ id }) => id === reason.cadence);
  const [why = '', ...more] = lastingWhyLines(reason, rule, language, today);
  return { why, moved: isMoved(reason) ? more : [] };
}

/** What the cadence would make of the contact as it stands in the draft. */
export function usePreview(whom: Whom | undefined, draft: LogDraft, today: Day): Previewed {
  const on = draft.on !== undefined && draft.on <= today ? draft.on : undefined;
  const asked = useAsk('interaction.preview', contactOf(whom ?? NOBODY, on ?? today, draft), {
    enabled: whom !== undefined && on !== undefined && draft.way !== 'note',
    keep: true,
  });
  const value = whom !== undefined && asked.state === 'answered' ? asked.value : undefined;
  return { value, ...useWhy(value?.reasons[0], today) };
}
