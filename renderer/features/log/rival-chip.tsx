import { useAsk } from '../../api/use-ask.ts';
import { useT } from '../../i18n/use-t.ts';
import type { LogDraft } from './draft.ts';
import { Chooser } from './mind-chips.tsx';

interface RivalChipProps {
  readonly draft: Pick<LogDraft, 'way' | 'competitorId'>;
  readonly onRival: (id: string | undefined) => void;
}

/** The rival the talk was about, of those that have a card; nothing while none has. */
export function RivalChip({ draft, onRival }: RivalChipProps) {
  const t = useT();
  const asked = useAsk('competitor.list', {});
  const cards = asked.state === 'answered' ? asked.value.competitors : [];
  if (cards.length === 0 || draft.way === 'note') return null;
  return (
    <Chooser
      name={t('log:rivalAdd')}
      options={cards.map(({ competitor: { id, name } }) => ({ code: id, label: name }))}
      chosen={draft.competitorId}
      words={(name) => t('log:rivalChip', { name })}
      onChoose={onRival}
    />
  );
}
