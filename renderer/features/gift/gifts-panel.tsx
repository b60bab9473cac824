import type { Day } from '../../../shared/domain/day.ts';
import type { Person } from '../../../shared/domain/person.ts';
import type { Gift } from '../../../shared/domain/trade.ts';
import { sayDay } from '../../../shared/i18n/day-words.ts';
import { sayMoney } from '../../../shared/i18n/money-words.ts';
import { useLanguage, useT } from '../../i18n/use-t.ts';
import { RecordLine } from '../../ui/record-line.tsx';
import { RecordsPanel } from '../../ui/records-panel.tsx';
import { GiftDialog } from './gift-dialog.tsx';

interface GiftsPanelProps {
  readonly customerId: string;
  readonly gifts: readonly Gift[];
  readonly people: readonly Person[];
  readonly today: Day;
  readonly currency: string;
}

/** Everything given and received, newest first, so that nothing is given twice. */
export function GiftsPanel({ customerId, gifts, people, today, currency }: GiftsPanelProps) {
  const t = useT();
  const language = useLanguage();
  const subOf = ({ direction, state, personId, occasion, reception, refused }: Gift): string =>
    [
      direction === 'received'
        ? t('records:gifts.received')
        : refused === undefined
          ? t(`dossier:entry.giftState.${state}`)
          : t(`gifts:form.refusals.${refused}`),
      people.find(({ id }) => id === personId)?.name,
      occasion,
      reception,
    ]
      .filter((part) => part !== undefined)
      .join(' · ');
  return (
    <RecordsPanel
      title={t('records:gifts.title')}
      addWords={t('records:gifts.add')}
      empty={t('records:gifts.empty')}
      records={gifts}
      line={(gift, onOpen) => (
        <RecordLine
          key={gift.id}
          on={sayDay(language, gift.on)}
          sub={subOf(gift)}
          aside={gift.cost && sayMoney(language, gift.cost)}
          onOpen={onOpen}
        >
          {gift.item}
        </RecordLine>
      )}
      form={(gift, onClose) => <GiftDialog {...{ customerId, people, today, currency, gift, onClose }} />}
    />
  );
}
