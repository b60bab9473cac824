import { Button } from '@mui/material';
import { useState } from 'react';
import type { Day } from '../../../shared/domain/day.ts';
import { textIn } from '../../../shared/i18n/text-in.ts';
import { draftKey, markOf } from '../../api/kept-draft.ts';
import { forgetDraft } from '../../api/use-kept-draft.ts';
import { freeCode, newCadence } from '../../features/playbook/cadence-draft.ts';
import { CadenceEditor, type EditedLine, lineOfCadence } from '../../features/playbook/cadence-editor.tsx';
import type { CadenceLine, PlaybookView } from '../../features/playbook/cadence-groups.ts';
import { CadenceList } from '../../features/playbook/cadence-list.tsx';
import { CadenceReading } from '../../features/playbook/cadence-reading.tsx';
import { NameDialog } from '../../features/playbook/name-dialog.tsx';
import { useLanguage, useT } from '../../i18n/use-t.ts';
import { Icon } from '../../ui/icon.tsx';
import { ChosenHead } from './chosen-head.tsx';
import { WeighDialog } from './weigh-dialog.tsx';
import type { Weighed } from './weighing.ts';

interface ChosenProps {
  readonly view: PlaybookView;
  readonly today: Day;
  readonly nameOf: (playbook: string) => string;
  readonly onShow: (id: string) => void;
  /** The one to open at once. */
  readonly cadence: string | null;
}

/** What is open over the list: a shipped cadence read, one written, or a change looked at; what was written is kept behind the look. */
interface Open {
  readonly reading?: CadenceLine;
  readonly line?: EditedLine;
  readonly isNew?: boolean;
  readonly weighed?: Weighed;
}

const codes = ({ cadences }: PlaybookView): string[] => cadences.map(({ cadence }) => cadence.id);

function useCadenceName({ cadences }: PlaybookView): (code: string) => string {
  const language = useLanguage();
  return (code) => textIn(cadences.find(({ cadence }) => cadence.id === code)?.cadence.name, language) ?? code;
}

interface OverProps extends ChosenProps {
  readonly open: Open;
  readonly setOpen: (open: Open) => void;
}

const draftOf = ({ id }: PlaybookView, { draft }: EditedLine, isNew: boolean): string =>
  draftKey('cadence', isNew ? undefined : { id: markOf(draft.id) }, markOf(id));

/** The cadence being written, with all that can be done with it. */
function Written({ view, open: { line, isNew = false }, setOpen }: OverProps) {
  if (line === undefined) return null;
  const { id } = view;
  const cadence = line.draft.id;
  return (
    <CadenceEditor
      key={cadence}
      line={line}
      isNew={isNew}
      onClose={() => setOpen({})}
      draft={draftOf(view, line, isNew)}
      onWeigh={(put) => setOpen({ line, isNew, weighed: { deed: 'save', id, edit: { put: [put] } } })}
      onRestore={() => setOpen({ line, isNew, weighed: { deed: 'restore', id, cadence } })}
      onLeaveOut={() => setOpen({ line, isNew, weighed: { deed: 'save', id, edit: { leaveOut: [cadence] } } })}
    />
  );
}

function Looked(props: OverProps & { readonly weighed: Weighed }) {
  const { view, today, nameOf, open, setOpen, weighed, onShow } = props;
  const t = useT();
  const language = useLanguage();
  const cadenceName = useCadenceName(view);
  const { line } = open;
  const [put] = weighed.deed === 'save' ? (weighed.edit.put ?? []) : [];
  const name =
    line === undefined ? nameOf(view.id) : (textIn((put ?? line.draft).name, language) ?? cadenceName(line.draft.id));
  return (
    <WeighDialog
      weighed={weighed}
      name={name}
      sub={weighed.deed === 'remove' ? t('playbooks:weigh.removeSub', { name: nameOf(weighed.base) }) : undefined}
      inForce={view.inForce}
      today={today}
      nameOf={cadenceName}
      // Back to what was written, with every word.
      onClose={() => setOpen(line === undefined ? {} : { line, isNew: open.isNew ?? false })}
      onDone={(id) => {
        if (line !== undefined) forgetDraft(draftOf(view, line, open.isNew ?? false));
        setOpen({});
        onShow(id);
      }}
    />
  );
}

/** What stands over the list: one dialog at a time. */
function Over(props: OverProps) {
  const { view, open, setOpen, onShow } = props;
  const [copying, setCopying] = useState(false);
  if (copying)
    return (
      <NameDialog
        playbook={view}
        deed="copy"
        onClose={() => setCopying(false)}
        onDone={(id) => {
          setCopying(false);
          setOpen({});
          onShow(id);
        }}
      />
    );
  if (open.weighed !== undefined) return <Looked {...props} weighed={open.weighed} />;
  if (open.reading !== undefined)
    return (
      <CadenceReading cadence={open.reading.cadence} onClose={() => setOpen({})} onCopy={() => setCopying(true)} />
    );
  return <Written {...props} />;
}

/** A cadence opened: one of the rep's own playbook to be written, any other to be read. */
function opened({ own }: PlaybookView, line: CadenceLine | undefined): Open {
  if (line === undefined) return {};
  return own !== undefined && line.state !== 'left-out' ? { line: lineOfCadence(line) } : { reading: line };
}

/** One playbook with its cadences, and everything that can be done with them. */
export function ChosenPlaybook(props: ChosenProps) {
  const { view, nameOf, onShow, cadence } = props;
  const t = useT();
  const [open, setOpen] = useState(() =>
    opened(
      view,
      view.cadences.find((line) => line.cadence.id === cadence),
    ),
  );
  const isOwn = view.own !== undefined;
  const add = () => {
    const draft = newCadence(freeCode(codes(view)));
    setOpen({ isNew: true, line: { draft, begun: undefined, state: 'own' } });
  };
  const takeBack = (code: string) => setOpen({ weighed: { deed: 'restore', id: view.id, cadence: code } });
  return (
    <>
      <ChosenHead view={view} nameOf={nameOf} onShow={onShow} onWeigh={(weighed) => setOpen({ weighed })} />
      <CadenceList
        cadences={view.cadences}
        onOpen={(line) => setOpen(opened(view, line))}
        onTakeBack={isOwn ? takeBack : undefined}
      />
      {isOwn && (
        <Button variant="text" startIcon={<Icon name="add" size={14} />} onClick={add} sx={{ m: '10px' }}>
          {t('playbooks:add')}
        </Button>
      )}
      <Over {...props} open={open} setOpen={setOpen} />
    </>
  );
}
