import { Box, Chip } from '@mui/material';
import type { Interaction } from '../../../shared/domain/interaction.ts';
import type { ObjectionTag } from '../../../shared/domain/objection.ts';
import { sayMoney } from '../../../shared/i18n/money-words.ts';
import { useLanguage, useT } from '../../i18n/use-t.ts';

/** What an objection is called: known to another noun. */
export type ObjectionWords = (tag: ObjectionTag) => string;

const BROUGHT = ['objections', 'marks', 'minutes', 'cost', 'callback', 'tags', 'competitorId'] as const;

export const hasBrought = (contact: Interaction): boolean => BROUGHT.some((field) => contact[field] !== undefined);

/** What a rival is called: known to another noun. */
export type RivalName = (id: string) => string | undefined;

interface BroughtFootProps {
  readonly contact: Interaction;
  readonly objectionWords: ObjectionWords;
  readonly rivalName: RivalName;
}

/** What the callback found, answer by answer. */
function CallbackAnswers({ contact: { callback } }: { readonly contact: Interaction }) {
  const t = useT();
  if (callback === undefined) return null;
  const { about, satisfied, problem, need, isDataRight } = callback;
  const answers = [
    about && t('around:timeline.callback.about', { what: about }),
    satisfied && t(`around:timeline.callback.satisfied.${satisfied}`),
    problem && t('around:timeline.callback.problem', { words: problem }),
    need && t('around:timeline.callback.need', { words: need }),
    isDataRight === false && t('around:timeline.callback.data'),
  ].filter((answer) => typeof answer === 'string' && answer !== '');
  return answers.map((answer, at) => (
    <Box component="span" key={at} sx={{ flexBasis: '100%', overflowWrap: 'anywhere' }}>
      {answer}
    </Box>
  ));
}

/** What the talk brought besides its words: objections and marks as chips, time and cost. */
export function BroughtFoot({ contact, objectionWords, rivalName }: BroughtFootProps) {
  const t = useT();
  const language = useLanguage();
  const { objections = [], marks = [], minutes, cost, tags = [], competitorId } = contact;
  const rival = competitorId === undefined ? undefined : rivalName(competitorId);
  const effort = [
    minutes === undefined ? undefined : t('talk:effort.said', { count: minutes }),
    cost && sayMoney(language, cost),
  ].filter((part) => part !== undefined);
  return (
    <>
      {objections.map((tag, at) => (
        <Chip key={at} label={objectionWords(tag)} />
      ))}
      {marks.map((mark) => (
        <Chip key={mark} variant="outlined" label={t(`talk:marks.${mark}`)} />
      ))}
      {tags.map((tag) => (
        <span key={tag}>#{tag}</span>
      ))}
      {rival !== undefined && <span>{t('around:timeline.competitor', { name: rival })}</span>}
      <CallbackAnswers contact={contact} />
      {effort.length > 0 && <span>{effort.join(' · ')}</span>}
    </>
  );
}
