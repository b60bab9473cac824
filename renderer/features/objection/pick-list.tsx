import { Box, OutlinedInput } from '@mui/material';
import { type KeyboardEvent, useId, useState } from 'react';
import type { KnownObjection } from '../../../shared/contract/talk-channels.ts';
import { useLanguage, useT } from '../../i18n/use-t.ts';
import { FieldFrame } from '../../ui/field-frame.tsx';
import { Icon } from '../../ui/icon.tsx';
import { CUT, v } from '../../ui/v.ts';
import { matchingObjections, objectionName } from './branch.ts';

interface PickListProps {
  readonly objections: readonly KnownObjection[];
  /** Codes this customer raised before. */
  readonly past: readonly string[];
  readonly onPick: (objection: KnownObjection) => void;
  /** An objection nobody wrote down yet. */
  readonly onNew: (words: string) => void;
}

type Choice = { readonly known: KnownObjection } | { readonly words: string };

interface LineProps {
  readonly id: string;
  readonly active: boolean;
  readonly main: string;
  readonly aside?: string | undefined;
  readonly isNew?: boolean;
  readonly onTake: () => void;
}

function Line({ id, active, main, aside, isNew = false, onTake }: LineProps) {
  return (
    <Box
      role="option"
      id={id}
      aria-selected={active}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onTake}
      sx={{
        display: 'flex',
        alignItems: 'center',
        gap: '10px',
        minHeight: 32,
        px: '10px',
        borderRadius: '6px',
        cursor: 'pointer',
        fontSize: 'var(--text)',
        backgroundColor: active ? v('tint2') : 'transparent',
        '&:hover': { backgroundColor: active ? v('tint2') : v('tint') },
      }}
    >
      {isNew && <Icon name="add" size={13} />}
      <Box component="span" title={main} sx={{ ...CUT, flex: 1 }}>
        {main}
      </Box>
      <Box component="span" sx={{ fontSize: '0.75rem', color: active ? v('ink2') : v('ink3'), flex: 'none' }}>
        {aside}
      </Box>
    </Box>
  );
}

/** What fits what is typed, and the line the arrows stand on. */
function useChoices({ objections, past, onPick, onNew }: PickListProps) {
  const language = useLanguage();
  const [query, setQuery] = useState('');
  const [at, setAt] = useState(0);
  const found = matchingObjections(objections, query, past);
  const words = query.trim();
  const isNew = words !== '' && !found.some((one) => objectionName(one, language) === words);
  const choices: Choice[] = [...found.map((known) => ({ known })), ...(isNew ? [{ words }] : [])];
  const index = Math.min(at, Math.max(0, choices.length - 1));
  const take = (choice: Choice | undefined) => {
    if (choice === undefined) return;
    if ('known' in choice) onPick(choice.known);
    else onNew(choice.words);
  };
  const type = (text: string) => {
    setQuery(text);
    setAt(0);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.keyCode === 229) return;
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (by !== undefined) setAt((index + by + choices.length) % Math.max(1, choices.length));
    else if (event.key === 'Enter') take(choices[index]);
    else return;
    event.preventDefault();
  };
  return { query, type, choices, index, take, onKeyDown };
}

type Choices = ReturnType<typeof useChoices>;

function Said({ state, listId }: { readonly state: Choices; readonly listId: string }) {
  const t = useT();
  const { query, type, choices, index, onKeyDown } = state;
  const list = {
    role: 'combobox',
    autoComplete: 'off',
    maxLength: 200,
    'aria-expanded': choices.length > 0,
    'aria-controls': listId,
    'aria-activedescendant': choices.length > 0 ? `${listId}-${index}` : undefined,
  };
  return (
    <FieldFrame label={t('talk:said')}>
      {({ id, describedBy }) => (
        <OutlinedInput
          autoFocus
          id={id}
          fullWidth
          size="small"
          placeholder={t('talk:saidHint')}
          value={query}
          onChange={(event) => type(event.target.value)}
          onKeyDown={onKeyDown}
          slotProps={{ input: { ...list, 'aria-describedby': describedBy } }}
        />
      )}
    </FieldFrame>
  );
}

/** First step: what they said, typed or picked with the arrows. */
export function PickList(props: PickListProps) {
  const t = useT();
  const language = useLanguage();
  const listId = useId();
  const state = useChoices(props);
  const asideOf = ({ code, times }: KnownObjection): string | undefined => {
    if (props.past.includes(code)) return t('talk:before');
    return times === 0 ? undefined : t('talk:times', { count: times });
  };
  return (
    <>
      <Said state={state} listId={listId} />
      <Box role="listbox" id={listId} aria-label={t('talk:known')} sx={{ mx: '-10px' }}>
        {state.choices.map((choice, place) => {
          const line = {
            id: `${listId}-${place}`,
            active: place === state.index,
            onTake: () => state.take(choice),
          };
          return 'known' in choice ? (
            <Line
              key={choice.known.code}
              {...line}
              main={objectionName(choice.known, language)}
              aside={asideOf(choice.known)}
            />
          ) : (
            <Line key="new" {...line} main={t('talk:newOne', { words: choice.words })} isNew />
          );
        })}
      </Box>
    </>
  );
}
