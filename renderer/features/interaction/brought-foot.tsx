import { Chip } from '@mui/material';
import type { Interaction } from '../../../shared/domain/interaction.ts';
import type { ObjectionTag } from '../../../shared/domain/objection.ts';
import { sayMoney } from '../../../shared/i18n/money-words.ts';
import { useLanguage, useT } from '../../i18n/use-t.ts';

/** What an objection is called: known to another noun. */
export type ObjectionWords = (tag: ObjectionTag) => string;

export const hasBrought = ({ objections, marks, minutes, cost }: Interaction): boolean =>
  objections !== undefined || marks !== undefined || minutes !== undefined || cost !== undefined;

interface BroughtFootProps {
  readonly contact: Interaction;
  readonly objectionWords: ObjectionWords;
}

/** What the talk brought besides its words: objections and marks as chips, time and cost. */
export function BroughtFoot({ contact, objectionWords }: BroughtFootProps) {
  const t = useT();
  const language = useLanguage();
  const { objections = [], marks = [], minutes, cost } = contact;
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
      {effort.length > 0 && <span>{effort.join(' · ')}</span>}
    </>
  );
}
