import { type Day, daysBetween } from '../../../shared/domain/day.ts';
import type { SupplierContract } from '../../../shared/domain/supplier-contract.ts';
import { sayDay } from '../../../shared/i18n/day-words.ts';
import { useLanguage, useT } from '../../i18n/use-t.ts';
import { RecordLine } from '../../ui/record-line.tsx';
import { RecordsPanel } from '../../ui/records-panel.tsx';
import { TimeMark } from '../../ui/time-mark.tsx';
import { ContractDialog } from './contract-dialog.tsx';

interface ContractsPanelProps {
  readonly customerId: string;
  readonly contracts: readonly SupplierContract[];
  readonly today: Day;
}

/** From here on the end is near enough to prepare for. */
const NEAR_DAYS = 30;

function Left({ endsOn, today }: { readonly endsOn: Day; readonly today: Day }) {
  const t = useT();
  const left = daysBetween(today, endsOn);
  if (left < 0) return <TimeMark tone="ok">{t('dealings:contract.ended')}</TimeMark>;
  return (
    <TimeMark tone={left <= NEAR_DAYS ? 'soon' : 'quiet'}>{t('dealings:contract.left', { count: left })}</TimeMark>
  );
}

/** What binds them to competitors, the next end first. */
export function ContractsPanel({ customerId, contracts, today }: ContractsPanelProps) {
  const t = useT();
  const language = useLanguage();
  const subOf = ({ endsOn, quota, rebate }: SupplierContract) => {
    const otherYear = endsOn.slice(0, 4) !== today.slice(0, 4);
    const until = otherYear ? t('dealings:contract.until', { day: sayDay(language, endsOn, today) }) : undefined;
    return [until, quota, rebate].filter((part) => part !== undefined).join(' · ');
  };
  return (
    <RecordsPanel
      title={t('dealings:contract.title')}
      addWords={t('dealings:contract.add')}
      empty={t('dealings:contract.empty')}
      records={contracts.toSorted((a, b) => (a.endsOn < b.endsOn ? -1 : 1))}
      isSettled={({ endsOn }) => endsOn < today}
      settledWords={(count) => t('dealings:contract.endedOnes', { count })}
      line={(contract, onOpen) => (
        <RecordLine
          key={contract.id}
          on={sayDay(language, contract.endsOn)}
          sub={subOf(contract)}
          aside={<Left endsOn={contract.endsOn} today={today} />}
          onOpen={onOpen}
        >
          {contract.supplier}
        </RecordLine>
      )}
      form={(contract, onClose) => <ContractDialog {...{ customerId, contract, onClose }} />}
    />
  );
}
