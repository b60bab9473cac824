import { Box } from '@mui/material';
import { type KeyboardEvent, type RefObject, useId, useLayoutEffect, useState } from 'react';
import type { Day } from '../../../shared/domain/day.ts';
import type { Person } from '../../../shared/domain/person.ts';
import { useLanguage, useT } from '../../i18n/use-t.ts';
import { Field } from '../../ui/field.tsx';
import { v } from '../../ui/v.ts';
import { DayOffers } from './day-offers.tsx';
import { type LogDraft, withPeople } from './draft.ts';
import { isStep, type Mention, meant, mentionAt, mentioned, offerAt, tagsIn, withStep, written } from './note-words.ts';
import { WithWhom } from './with-whom.tsx';

interface NoteWordsProps {
  readonly draft: LogDraft;
  readonly today: Day;
  /** Everybody around the customer. */
  readonly people: readonly Person[];
  readonly inputRef: RefObject<HTMLTextAreaElement | null>;
  readonly onDraft: (draft: LogDraft) => void;
  readonly onSave: () => void;
}

const SHOWN = 6;
const isComposing = (event: KeyboardEvent): boolean => event.nativeEvent.isComposing || event.keyCode === 229;

/** Where the caret stands in the note, and where it goes after words were put in for the rep. */
function useCaret(input: RefObject<HTMLTextAreaElement | null>, note: string) {
  const [caret, setCaret] = useState(note.length);
  const [to, setTo] = useState<number>();
  useLayoutEffect(() => {
    if (to === undefined) return;
    input.current?.setSelectionRange(to, to);
  }, [input, to, note]);
  /** Where the rep put it themselves nothing is moved: an input method may be at work. */
  const stand = (at: number) => {
    setCaret(at);
    setTo(undefined);
  };
  const read = () => stand(input.current?.selectionStart ?? note.length);
  const put = (at: number) => {
    setCaret(at);
    setTo(at);
  };
  return { caret, read, stand, put };
}

/** The people an `@` may mean, and which of them the arrows stand on. */
function useMention({ draft, people, onDraft, inputRef }: NoteWordsProps) {
  const { caret, read, stand, put } = useCaret(inputRef, draft.note);
  const [at, setAt] = useState(0);
  const [left, setLeft] = useState<number>();
  const mention = mentionAt(draft.note, caret);
  const isOpen = mention !== undefined && mention.from !== left;
  const found = isOpen ? meant(people, mention).slice(0, SHOWN) : [];
  const index = Math.min(at, Math.max(0, found.length - 1));
  const take = (person: Person | undefined, of: Mention | undefined = mention) => {
    if (person === undefined || of === undefined) return;
    const next = written(draft.note, caret, of, person.name);
    onDraft(withPeople({ ...draft, note: next.note }, [person.id]));
    put(next.caret);
    setAt(0);
  };
  const move = (by: number) => setAt((index + by + found.length) % Math.max(1, found.length));
  const type = (note: string, caretNow: number) => {
    stand(caretNow);
    setAt(0);
    const named = mentioned(note, people).filter((id) => !mentioned(draft.note, people).includes(id));
    onDraft(withPeople({ ...draft, note }, named));
  };
  return { caret, read, found, index, take, move, type, leave: () => setLeft(mention?.from) };
}

type MentionState = ReturnType<typeof useMention>;

/** Takes the keys of the open list; false where the key is not one of them. */
function listTook(event: KeyboardEvent, { found, index, take, move, leave }: MentionState): boolean {
  if (found.length === 0) return false;
  const acts: Readonly<Record<string, () => void>> = {
    ArrowDown: () => move(1),
    ArrowUp: () => move(-1),
    Enter: () => take(found[index]),
    Tab: () => take(found[index]),
    Escape: leave,
  };
  const act = event.shiftKey ? undefined : acts[event.key];
  act?.();
  return act !== undefined;
}

function People({ state, listId }: { readonly state: MentionState; readonly listId: string }) {
  const t = useT();
  const { found, index, take } = state;
  if (found.length === 0) return null;
  return (
    <Box
      role="listbox"
      id={listId}
      aria-label={t('log:withWhom')}
      sx={{ border: `1px solid ${v('ruleStrong')}`, borderRadius: '6px', p: '4px', backgroundColor: v('raised') }}
    >
      {found.map((person, at) => (
        <Box
          key={person.id}
          role="option"
          id={`${listId}-${at}`}
          aria-selected={at === index}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => take(person)}
          sx={{
            minHeight: 28,
            px: '8px',
            display: 'flex',
            alignItems: 'center',
            gap: '8px',
            borderRadius: '4px',
            cursor: 'pointer',
            fontSize: 'var(--small)',
            backgroundColor: at === index ? v('tint2') : 'transparent',
          }}
        >
          <b>{person.name}</b>
          <Box component="span" sx={{ color: v('ink2'), fontSize: '0.75rem' }}>
            <PartOf person={person} />
          </Box>
        </Box>
      ))}
    </Box>
  );
}

function PartOf({ person: { relation, role, title } }: { readonly person: Person }) {
  const t = useT();
  if (relation !== undefined) return t(`palette:relation.${relation}`);
  return role === undefined ? (title ?? '') : t(`records:people.roles.${role}`);
}

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
        <People state={state} listId={listId} />
      </Box>
      <Understood props={props} caret={caret} />
    </Box>
  );
}
