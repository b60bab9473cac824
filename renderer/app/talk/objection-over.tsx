import { ObjectionPanel } from '../../features/objection/objection-panel.tsx';
import { LateWords } from '../../i18n/late-words.tsx';
import { useT } from '../../i18n/use-t.ts';
import type { Desk } from '../desk.ts';

interface ObjectionOverProps {
  readonly code: string | undefined;
  readonly desk: Desk;
  readonly onClose: () => void;
}

function Panel({ code, desk, onClose }: ObjectionOverProps) {
  const t = useT();
  return (
    <ObjectionPanel
      title={t('talk:panel')}
      begin={code}
      tagWords={t('talk:log')}
      onTag={(tag) => desk.log(undefined, [tag])}
      onClose={onClose}
    />
  );
}

/** The panel from anywhere; what is noted in it begins a log. */
export const ObjectionOver = (props: ObjectionOverProps) => (
  <LateWords>
    <Panel {...props} />
  </LateWords>
);
