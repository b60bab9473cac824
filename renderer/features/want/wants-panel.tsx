import type { Day } from '../../../shared/domain/day.ts';
import type { Want } from '../../../shared/domain/want.ts';
import { sayDay } from '../../../shared/i18n/day-words.ts';
import { asWritten } from '../../api/as-written.ts';
import { useChange } from '../../api/use-change.ts';
import { useLanguage, useT } from '../../i18n/use-t.ts';
import { RecordLine } from '../../ui/record-line.tsx';
import { RecordsPanel } from '../../ui/records-panel.tsx';
import type { Option } from '../../ui/select-field.tsx';
import { StepButton } from '../../ui/step-button.tsx';
import { WantDialog } from './want-dialog.tsx';
import { wantState } from './want-draft.ts';

interface WantsPanelProps {
  readonly customerId: string;
  readonly wants: readonly Want[];
  readonly today: Day;
  readonly cards: readonly Option<string>[];
}

interface LineProps {
  readonly want: Want;
  readonly today: Day;
  readonly onOpen: () => void;
}

const NEXT = { open: 'arrivedOn', arrived: 'closedOn', closed: undefined } as const;

function Line({ want, today, onOpen }: LineProps) {
  const t = useT();
  const language = useLanguage();
  const save = useChange('want.save');
  const state = wantState(want, today);
  const next = NEXT[state];
  const about = [want.spec, t(`dealings:want.state.${state}`)].filter((part) => part !== undefined).join(' · ');
  return (
    <RecordLine
      on={sayDay(language, want.since)}
      sub={
        <>
          {about}{' '}
          {next !== undefined && (
            <StepButton
              words={t(`dealings:want.took.${next}`)}
              about={want.product}
              running={save.running}
              failure={save.failure}
              onStep={() => void save.run({ ...asWritten(want), [next]: today })}
            />
          )}
        </>
      }
      aside={want.quantity !== undefined && `× ${want.quantity.toLocaleString(language)}`}
      onOpen={onOpen}
    >
      {want.product}
    </RecordLine>
  );
}

/** What they would like to have; what is over is folded away. */
export function WantsPanel({ customerId, wants, today, cards }: WantsPanelProps) {
  const t = useT();
  return (
    <RecordsPanel
      title={t('dealings:want.title')}
      addWords={t('dealings:want.add')}
      empty={t('dealings:want.empty')}
      records={wants.toSorted((a, b) => (a.since < b.since ? 1 : -1))}
      isSettled={(want) => wantState(want, today) === 'closed'}
      settledWords={(count) => t('dealings:want.closedOnes', { count })}
      line={(want, onOpen) => <Line key={want.id} want={want} today={today} onOpen={onOpen} />}
      form={(want, onClose) => <WantDialog {...{ customerId, want, today, cards, onClose }} />}
    />
  );
}
