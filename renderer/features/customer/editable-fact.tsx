import { Box, Button, ButtonBase, FormHelperText, OutlinedInput } from '@mui/material';
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import type { Failure } from '../../../shared/result.ts';
import { useKeptWords } from '../../api/use-kept-words.ts';
import { useT } from '../../i18n/use-t.ts';
import { v } from '../../ui/v.ts';

interface EditableFactProps {
  readonly label: string;
  readonly value: string;
  /** Names the draft; see `draftKey`. */
  readonly draft: string;
  readonly onSave: (value: string) => Promise<Failure | undefined>;
  /** Several lines: Shift+Enter begins a new one. */
  readonly long?: boolean;
  readonly maxLength: number;
  /** What is wrong with these words, before they are sent. */
  readonly wrong?: ((value: string) => string | undefined) | undefined;
  /** Another look of the value than its words. */
  readonly shown?: ReactNode;
  /** What is often written here; anything else may be. */
  readonly suggestions?: readonly string[] | undefined;
  readonly placeholder?: string | undefined;
}

/** Looks like the words it holds, and is the door to changing them. */
export const factButton = {
  display: 'block',
  width: '100%',
  minHeight: 24,
  mx: '-4px',
  px: '4px',
  borderRadius: '4px',
  textAlign: 'left',
  font: 'inherit',
  lineHeight: 1.6,
  whiteSpace: 'pre-line',
  overflowWrap: 'anywhere',
  '&:hover': { backgroundColor: v('tint') },
} as const;

/** The attribute by which E finds the facts of the page. */
export const FACT_MARK = { 'data-fact': true } as const;

export function FactButton(props: {
  readonly label: string;
  readonly children: ReactNode;
  readonly onOpen: () => void;
  readonly back?: boolean;
}) {
  const { label, children, onOpen, back = false } = props;
  const t = useT();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (back) place.current?.focus();
  }, [back]);
  const empty = children === undefined || children === '' || children === false;
  return (
    <ButtonBase
      {...FACT_MARK}
      component="div"
      role="button"
      ref={place}
      onClick={onOpen}
      title={t('dossier:fact.edit', { what: label })}
      sx={{ ...factButton, color: v(empty ? 'ink3' : 'ink') }}
    >
      {empty ? t('dossier:fact.empty') : children}
    </ButtonBase>
  );
}

interface EditorProps extends Omit<EditableFactProps, 'draft'> {
  readonly draft: string;
  readonly error: string | undefined;
  readonly onDraft: (draft: string) => void;
  readonly onDone: (how: 'enter' | 'blur') => void;
  readonly onEscape: () => void;
}

function Editor(props: EditorProps) {
  const { label, draft, error, long = false, maxLength, suggestions, placeholder, onDraft, onDone, onEscape } = props;
  const t = useT();
  const id = useId();
  const listId = suggestions === undefined ? undefined : `${id}-list`;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.keyCode === 229) return;
    const saves = event.key === 'Enter' && !(long && event.shiftKey);
    if (!saves && event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    if (saves) onDone('enter');
    else onEscape();
  };
  return (
    <>
      <OutlinedInput
        autoFocus
        fullWidth
        size="small"
        multiline={long}
        value={draft}
        placeholder={placeholder}
        error={error !== undefined}
        onChange={(event) => onDraft(event.target.value)}
        onKeyDown={onKeyDown}
        onBlur={() => onDone('blur')}
        slotProps={{ input: { 'aria-label': label, 'aria-describedby': id, maxLength, list: listId } }}
        sx={{ '& input, & textarea': { px: '6px' } }}
      />
      {suggestions !== undefined && (
        <datalist id={listId}>
          {suggestions.map((words) => (
            <option key={words} value={words} />
          ))}
        </datalist>
      )}
      <FormHelperText id={id} error={error !== undefined}>
        {error ?? t(long ? 'dossier:fact.wordsEnter' : 'dossier:fact.enterSaves')}
      </FormHelperText>
    </>
  );
}

interface AsideProps {
  readonly kept: string;
  readonly onResume: () => void;
  readonly onDrop: () => void;
}

/** What Esc put aside stays in sight until it is taken up again or dropped. */
function PutAside({ kept, onResume, onDrop }: AsideProps) {
  const t = useT();
  const small = { minHeight: 24, fontSize: '0.75rem', px: '4px' } as const;
  return (
    <Box role="status" sx={{ fontSize: '0.75rem', color: v('ink2'), overflowWrap: 'anywhere' }}>
      {t('dossier:fact.putAside', { draft: kept.length > 60 ? `${kept.slice(0, 60)}…` : kept })}
      <Box component="span" sx={{ display: 'inline-flex', ml: '4px' }}>
        <Button variant="text" onClick={onResume} sx={small}>
          {t('dossier:fact.resume')}
        </Button>
        <Button variant="text" color="inherit" onClick={onDrop} sx={small}>
          {t('dossier:fact.drop')}
        </Button>
      </Box>
    </Box>
  );
}

function useFactDraft({ value, draft: key, onSave, wrong }: EditableFactProps) {
  const t = useT();
  const [draft, setDraft] = useState<string>();
  const aside = useKeptWords(key, value);
  const [error, setError] = useState<string>();
  const [back, setBack] = useState(false);
  const busy = useRef(false);
  // Shown as written while it is on its way to the disk, and no longer: it may have been taken back meanwhile.
  const [sent, setSent] = useState<string>();
  const open = (words: string) => {
    setError(undefined);
    setDraft(words);
  };
  const type = (words: string) => {
    setDraft(words);
    aside.keep(words);
  };
  const close = (focus: boolean) => {
    setBack(focus);
    setDraft(undefined);
  };
  const save = async (words: string, focus: boolean) => {
    busy.current = true;
    setSent(words.trim());
    close(focus);
    const failure = await onSave(words);
    busy.current = false;
    setSent(undefined);
    if (failure === undefined) {
      aside.drop();
      return;
    }
    // Every word is back in the field, with the reason under it.
    setDraft(words);
    setError(t(`failure:${failure.code}`));
  };
  const done = (how: 'enter' | 'blur') => {
    if (draft === undefined || busy.current) return;
    const problem = wrong?.(draft);
    if (draft.trim() === value) close(how === 'enter');
    else if (problem !== undefined) setError(problem);
    else void save(draft, how === 'enter');
  };
  const escape = () => {
    close(true);
  };
  return { draft, setDraft: type, kept: aside.kept, drop: aside.drop, error, back, sent, open, done, escape };
}

/** A fact changed where it stands: Enter saves, Esc leaves it, and what was typed is never lost. */
export function EditableFact(props: EditableFactProps) {
  const { label, value, shown } = props;
  const { draft, setDraft, kept, drop, error, back, sent, open, done, escape } = useFactDraft(props);
  if (draft !== undefined) {
    return <Editor {...props} {...{ draft, error }} onDone={done} onDraft={setDraft} onEscape={escape} />;
  }
  return (
    <>
      <FactButton label={label} onOpen={() => open(value)} back={back}>
        {sent ?? shown ?? value}
      </FactButton>
      {kept !== undefined && sent === undefined && <PutAside kept={kept} onResume={() => open(kept)} onDrop={drop} />}
    </>
  );
}
