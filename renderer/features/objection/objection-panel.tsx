import { Box, Button } from '@mui/material';
import { useEffect, useRef, useState } from 'react';
import type { KnownObjection } from '../../../shared/contract/talk-channels.ts';
import type { ObjectionTag } from '../../../shared/domain/objection.ts';
import { useAsk } from '../../api/use-ask.ts';
import { useChange } from '../../api/use-change.ts';
import { useLanguage, useT } from '../../i18n/use-t.ts';
import { Banner } from '../../ui/banner.tsx';
import { DialogFrame } from '../../ui/dialog-frame.tsx';
import { Empty } from '../../ui/empty-state.tsx';
import { Icon } from '../../ui/icon.tsx';
import { KeyHint } from '../../ui/key.tsx';
import { useShortcuts } from '../../ui/shortcuts.tsx';
import { branchOf, type Found, objectionName, tagOf, UNSPOKEN } from './branch.ts';
import { MeaningBlocks } from './meaning-blocks.tsx';
import { newObjectionCode } from './new-objection-code.ts';
import { OwnAnswers } from './own-answers.tsx';
import { PickList } from './pick-list.tsx';
import { type Asking, Questions } from './questions.tsx';
import { StoryLines } from './story-lines.tsx';

interface ObjectionPanelProps {
  /** Whose objection it is; what they said before comes first, and stories of their industry. */
  readonly customerId?: string | undefined;
  readonly title: string;
  /** The objection to begin with. */
  readonly begin?: string | undefined;
  /** Absent: the panel is looked at, and nothing is noted. */
  readonly onTag?: ((tag: ObjectionTag, again: boolean) => void) | undefined;
  /** What noting it is called; "Note it" when absent. */
  readonly tagWords?: string | undefined;
  /** Another objection of the same talk may follow. */
  readonly withAgain?: boolean;
  readonly onClose: () => void;
}

interface BodyProps {
  readonly objection: KnownObjection;
  readonly unspoken: KnownObjection | undefined;
  readonly found: Found;
  readonly onFound: (found: Found) => void;
  readonly canTag: boolean;
}

/** Second step: true or excuse, why, and what to say; the digits answer the question that is asked now. */
function Guide({ objection, unspoken, found, onFound, canTag }: BodyProps) {
  const t = useT();
  const place = useRef<HTMLDivElement>(null);
  const [asking, setAsking] = useState<Asking>('truth');
  useEffect(() => place.current?.focus(), []);
  const branch = branchOf(objection, unspoken, found);
  const move = (patch: Found, next: Asking) => {
    onFound({ ...found, meaning: undefined, ...patch });
    setAsking(next);
  };
  const tell = canTag ? (storyId: string | undefined) => onFound({ ...found, storyId }) : undefined;
  return (
    <Box ref={place} tabIndex={-1} sx={{ display: 'grid', gap: '14px', outline: 'none' }}>
      <Questions
        found={found}
        asking={asking}
        onTruth={(isExcuse) => move({ isExcuse }, 'cause')}
        onCause={(cause) => move({ cause }, 'meaning')}
      />
      <OwnAnswers objection={objection} meaning={found.meaning} />
      {branch.length === 0 && objection.own.length === 0 && <Empty>{t('talk:nothing')}</Empty>}
      <MeaningBlocks
        branch={branch}
        chosen={found.meaning}
        withDigits={asking === 'meaning'}
        onChoose={(meaning) => onFound({ ...found, meaning })}
      />
      <StoryLines stories={objection.stories} told={found.storyId} onTell={tell} />
    </Box>
  );
}

/** What was chosen and found out; a new objection is written down as soon as it is named. */
function usePanel({ customerId, begin }: ObjectionPanelProps) {
  const [code, setCode] = useState(begin);
  const [found, setFound] = useState<Found>({});
  const asked = useAsk('objection.list', customerId === undefined ? {} : { customerId });
  const save = useChange('ownAnswer.save');
  const known = asked.state === 'answered' ? asked.value : { objections: [], past: [] };
  const byCode = (wanted: string | undefined) => known.objections.find((one) => one.code === wanted);
  const choose = (next: string | undefined) => {
    setCode(next);
    setFound({});
  };
  const begun = async (name: string) => {
    const objection = newObjectionCode();
    if ((await save.run({ objection, name, text: '' })).ok) choose(objection);
  };
  return {
    objection: byCode(code),
    unspoken: byCode(UNSPOKEN),
    objections: known.objections,
    past: known.past.map(({ tag }) => tag.objection),
    found,
    setFound,
    choose,
    begun,
    failure: save.failure ?? (asked.state === 'refused' ? asked.failure : undefined),
  };
}

type PanelState = ReturnType<typeof usePanel>;

interface ActionsProps extends Pick<ObjectionPanelProps, 'onTag' | 'tagWords' | 'withAgain'> {
  readonly state: PanelState;
  readonly note: (again: boolean) => void;
}

function Actions({ state, onTag, tagWords, withAgain = false, note }: ActionsProps) {
  const t = useT();
  useShortcuts([
    { combo: 'enter', run: () => note(false), off: state.objection === undefined },
    { combo: 'backspace', run: () => state.choose(undefined), off: state.objection === undefined },
  ]);
  if (state.objection === undefined) return null;
  return (
    <>
      <Button variant="text" startIcon={<Icon name="left" size={14} />} onClick={() => state.choose(undefined)}>
        {t('talk:another')}
      </Button>
      {onTag !== undefined && withAgain && (
        <Button variant="outlined" onClick={() => note(true)}>
          {t('talk:tagAgain')}
        </Button>
      )}
      {onTag !== undefined && (
        <Button variant="contained" type="submit">
          {tagWords ?? t('talk:tag')}
          <KeyHint>↵</KeyHint>
        </Button>
      )}
    </>
  );
}

/** Somebody objects: what they said, whether it is true, why, and what to ask and to say. Made for one hand on the keys. */
export function ObjectionPanel(props: ObjectionPanelProps) {
  const { title, onTag, onClose } = props;
  const t = useT();
  const language = useLanguage();
  const state = usePanel(props);
  const { objection, unspoken, found } = state;
  const note = (again: boolean) => {
    if (objection === undefined || onTag === undefined) return;
    onTag(tagOf(objection, branchOf(objection, unspoken, found), found), again);
    if (again) state.choose(undefined);
  };
  return (
    <DialogFrame
      open
      width={720}
      title={objection === undefined ? title : objectionName(objection, language)}
      sub={objection === undefined ? undefined : title}
      onClose={onClose}
      onSubmit={() => note(false)}
      actions={<Actions {...props} state={state} note={note} />}
    >
      {state.failure !== undefined && <Banner inset tone="error" title={t(`failure:${state.failure.code}`)} />}
      {objection === undefined ? (
        <PickList
          objections={state.objections}
          past={state.past}
          onPick={({ code }) => state.choose(code)}
          onNew={(words) => void state.begun(words)}
        />
      ) : (
        <Guide
          key={objection.code}
          objection={objection}
          unspoken={unspoken}
          found={found}
          onFound={state.setFound}
          canTag={onTag !== undefined}
        />
      )}
    </DialogFrame>
  );
}
