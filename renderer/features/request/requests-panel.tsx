import type { Day } from '../../../shared/domain/day.ts';
import type { Request } from '../../../shared/domain/request.ts';
import { sayDay } from '../../../shared/i18n/day-words.ts';
import { useLanguage, useT } from '../../i18n/use-t.ts';
import { RecordLine } from '../../ui/record-line.tsx';
import { RecordsPanel } from '../../ui/records-panel.tsx';
import { RequestDialog } from './request-dialog.tsx';

interface RequestsPanelProps {
  readonly customerId: string;
  readonly requests: readonly Request[];
  readonly today: Day;
  readonly currency: string;
}

const isSettled = ({ state }: Request): boolean => state !== 'noted' && state !== 'assessed';

/** What they asked to have changed; what is decided is folded away. */
export function RequestsPanel({ customerId, requests, today, currency }: RequestsPanelProps) {
  const t = useT();
  const language = useLanguage();
  const open = requests.filter((each) => !isSettled(each)).length;
  return (
    <RecordsPanel
      title={open === 0 ? t('around:requests.title') : t('around:requests.titleOpen', { count: open })}
      addWords={t('around:requests.add')}
      empty={t('around:requests.empty')}
      records={requests}
      isSettled={isSettled}
      settledWords={(count) => t('around:requests.settled', { count })}
      line={({ id, notedOn, state, reason, what }, onOpen) => (
        <RecordLine
          key={id}
          on={sayDay(language, notedOn, today)}
          sub={[t(`around:requests.states.${state}`), reason].filter(Boolean).join(' · ')}
          onOpen={onOpen}
        >
          {what}
        </RecordLine>
      )}
      form={(request, onClose) => <RequestDialog {...{ customerId, request, today, currency, onClose }} />}
    />
  );
}
