import type { Answer } from '../../../shared/contract/contract.ts';
import type { Reason } from '../../../shared/domain/agenda.ts';
import type { Day } from '../../../shared/domain/day.ts';
import { whyLines } from '../../../shared/i18n/why.ts';
import { useAsk } from '../../api/use-ask.ts';
import { useLanguage } from '../../i18n/use-t.ts';
import type { LogDraft } from './draft.ts';
import { contactOf, type Whom } from './log-ask.ts';

interface Previewed {
  /** Absent while nobody is chosen, the day is no day, or the first answer is on its way. */
  readonly value: Answer<'interaction.preview'> | undefined;
  /** The rule behind it, in words. */
  readonly why: string;
}

const NOBODY: Whom = { id: '' };

/** The first line of the answer to "why that day?", naming the rule. */
function useWhy(reason: Reason | undefined, today: Day): string {
  const language = useLanguage();
  const playbooks = useAsk('playbook.list', {});
  if (reason === undefined || playbooks.state !== 'answered') return '';
  const rule = playbooks.value.cadences.find(({ id }) => id === reason.cadence);
  return whyLines(reason, rule, language, today)[0] ?? '';
}

/** What the cadence would make of the contact as it stands in the draft. */
export function usePreview(whom: Whom | undefined, draft: LogDraft, today: Day): Previewed {
  const on = draft.on !== undefined && draft.on <= today ? draft.on : undefined;
  const asked = useAsk('interaction.preview', contactOf(whom ?? NOBODY, on ?? today, draft), {
    enabled: whom !== undefined && on !== undefined && draft.way !== 'note',
    keep: true,
  });
  const value = whom !== undefined && asked.state === 'answered' ? asked.value : undefined;
  return { value, why: useWhy(value?.reasons[0], today) };
}
