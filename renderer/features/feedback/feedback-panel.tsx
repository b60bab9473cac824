import type { Day } from '../../../shared/domain/day.ts';
import type { Feedback } from '../../../shared/domain/feedback.ts';
import { sayDay } from '../../../shared/i18n/day-words.ts';
import { useLanguage, useT } from '../../i18n/use-t.ts';
import { RecordLine } from '../../ui/record-line.tsx';
import { RecordsPanel } from '../../ui/records-panel.tsx';
import { TimeMark } from '../../ui/time-mark.tsx';
import { FeedbackDialog } from './feedback-dialog.tsx';

interface FeedbackPanelProps {
  readonly customerId: string;
  readonly feedback: readonly Feedback[];
  readonly today: Day;
}

const isSettled = ({ closedOn }: Feedback): boolean => closedOn !== undefined;

/** Only a complaint waits to be put right; everything else is there to be read. */
const isOpenComplaint = (one: Feedback): boolean => one.kind === 'complaint' && !isSettled(one);

/** What they said about us, open complaints first. */
export function FeedbackPanel({ customerId, feedback, today }: FeedbackPanelProps) {
  const t = useT();
  const language = useLanguage();
  const open = feedback.filter(isOpenComplaint).length;
  return (
    <RecordsPanel
      title={open === 0 ? t('feedback:title') : t('feedback:titleOpen', { count: open })}
      addWords={t('feedback:add')}
      empty={t('feedback:empty')}
      records={feedback.toSorted(
        (a, b) => Number(isOpenComplaint(b)) - Number(isOpenComplaint(a)) || (a.on < b.on ? 1 : -1),
      )}
      isSettled={isSettled}
      settledWords={(count) => t('feedback:closedOnes', { count })}
      line={(one, onOpen) => (
        <RecordLine
          key={one.id}
          on={sayDay(language, one.on, today)}
          sub={one.outcome ?? (isOpenComplaint(one) ? undefined : t(`feedback:kinds.${one.kind}`))}
          aside={isOpenComplaint(one) ? <TimeMark tone="warn">{t('feedback:kinds.complaint')}</TimeMark> : undefined}
          onOpen={onOpen}
        >
          {one.words}
        </RecordLine>
      )}
      form={(one, onClose) => <FeedbackDialog {...{ customerId, feedback: one, today, onClose }} />}
    />
  );
}
