import { Box } from '@mui/material';
import { type KeyboardEvent, useId } from 'react';
import type { Day } from '../../../shared/domain/day.ts';
import { useLanguage, useT } from '../../i18n/use-t.ts';
import { Field } from '../../ui/field.tsx';
import { v } from '../../ui/v.ts';
import { DayOffers } from './day-offers.tsx';
import { listTook, Offered } from './mention-list.tsx';
import { isStep, offerAt, tagsIn, withStep } from './note-words.ts';
import { type MentionProps, useMention } from './use-mention.ts';
import { WithWhom } from './with-whom.tsx';

interface NoteWordsProps extends MentionProps {
  readonly today: Day;
  readonly onSave: () => void;
}

const isComposing = (event: KeyboardEvent): boolean => event.nativeEvent.isComposing || event.keyCode === 229;

/** What the words say besides themselves: who was there, the tags, and a day to come. */
function Understood({ props, caret }: { readonly props: NoteWordsProps; readonly caret: number }) {
  const { draft, today, people, onDraft } = props;
  const t = useT();
  const language = useLanguage();
  const tags = tagsIn(draft.note);
  const offer = offerAt(draft.note, caret, today, language);
  return (
    <>
      <Box
        sx={{
          display: 'flex',
          gap: '6px 12px',
          flexWrap: 'wrap',
          alignItems: 'center',
          '&:empty': { display: 'none' },
        }}
      >
        {offer !== undefined && draft.way !== 'note' && <DayOffers {...{ draft, today, offer, onDraft }} />}
        {tags.length > 0 && (
          <Box component="span" sx={{ fontSize: '0.75rem', color: v('ink2'), overflowWrap: 'anywhere' }}>
            {t('log:tags', { tags: tags.map((tag) => `#${tag}`).join(' ') })}
          </Box>
        )}
      </Box>
      <WithWhom draft={draft} people={people} onPeople={(personIds) => onDraft({ ...draft, personIds })} />
    </>
  );
}

/** The words of the contact. `@` names people, `#` a tag, and a day to come is offered; Enter takes what is offered, else it saves. */
export function NoteWords(props: NoteWordsProps) {
  const { draft, today, inputRef, onDraft, onSave } = props;
  const t = useT();
  const language = useLanguage();
  const listId = useId();
  const state = useMention(props);
  const { caret, found, index } = state;
  const onEnter = () => {
    const offer = draft.way === 'note' ? undefined : offerAt(draft.note, caret, today, language);
    const [first] = offer?.said.readings ?? [];
    // What can be taken in two ways is not taken by Enter: the rep chooses.
    if (offer?.isLive === true && first !== undefined && offer.said.readings.length === 1 && !isStep(draft, first))
      onDraft(withStep(draft, first));
    else onSave();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event)) return;
    const took = listTook(event, state);
    const enters = event.key === 'Enter' && !event.shiftKey;
    if (!took && !enters) return;
    event.preventDefault();
    event.stopPropagation();
    if (!took) onEnter();
  };
  return (
    <Box sx={{ display: 'grid', gap: '8px' }}>
      <Box onKeyUp={state.read} onClick={state.read} sx={{ display: 'grid', gap: '4px' }} role="presentation">
        <Field
          label={t('log:note')}
          placeholder={t('log:noteHint')}
          value={draft.note}
          onChange={(words) => state.type(words, inputRef.current?.selectionStart ?? words.length)}
          onKeyDown={onKeyDown}
          inputRef={inputRef}
          lines={3}
          maxLength={20_000}
          list={found.length > 0 ? { id: listId, active: `${listId}-${index}` } : undefined}
        />
        <Offered state={state} listId={listId} />
      </Box>
      <Understood props={props} caret={caret} />
    </Box>
  );
}
