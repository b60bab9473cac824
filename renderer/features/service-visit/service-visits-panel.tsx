import type { Day } from '../../../shared/domain/day.ts';
import type { ServiceVisit } from '../../../shared/domain/service-visit.ts';
import { sayDay } from '../../../shared/i18n/day-words.ts';
import { useLanguage, useT } from '../../i18n/use-t.ts';
import { RecordLine } from '../../ui/record-line.tsx';
import { RecordsPanel } from '../../ui/records-panel.tsx';
import { ServiceVisitDialog } from './service-visit-dialog.tsx';

interface ServiceVisitsPanelProps {
  readonly customerId: string;
  readonly visits: readonly ServiceVisit[];
  readonly today: Day;
}

/** Repairs and services, the newest first. */
export function ServiceVisitsPanel({ customerId, visits, today }: ServiceVisitsPanelProps) {
  const t = useT();
  const language = useLanguage();
  return (
    <RecordsPanel
      title={t('dealings:service.title')}
      addWords={t('dealings:service.add')}
      empty={t('dealings:service.empty')}
      records={visits.toSorted((a, b) => (a.on < b.on ? 1 : -1))}
      line={(visit, onOpen) => (
        <RecordLine key={visit.id} on={sayDay(language, visit.on)} sub={visit.note} onOpen={onOpen}>
          {visit.what}
        </RecordLine>
      )}
      form={(visit, onClose) => <ServiceVisitDialog {...{ customerId, visit, today, onClose }} />}
    />
  );
}
