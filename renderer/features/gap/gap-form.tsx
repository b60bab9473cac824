import { Box, Button } from '@mui/material';
import { type FormEvent, type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react';
import type { GapCode } from '../../../shared/domain/gap.ts';
import type { Failure } from '../../../shared/result.ts';
import { draftKey } from '../../api/kept-draft.ts';
import { useChange } from '../../api/use-change.ts';
import { useKeptDraft } from '../../api/use-kept-draft.ts';
import { useT } from '../../i18n/use-t.ts';
import { Banner } from '../../ui/banner.tsx';
import { Icon } from '../../ui/icon.tsx';
import { KeyHint } from '../../ui/key.tsx';
import { Resumed } from '../../ui/resumed.tsx';
import { v } from '../../ui/v.ts';
import { deedOf, type GapAt, type GapDeed, type GapDraft, isUnanswered, NO_ANSWER } from './gap-draft.ts';
import { GapFields } from './gap-fields.tsx';

interface GapFormProps {
  readonly code: GapCode;
  readonly at: GapAt;
  readonly onSkip: () => void;
  readonly onLater: () => void;
  readonly onOpen: () => void;
  readonly onUndo: () => void;
}

/** Writes an answer down, wherever it belongs. */
function useDeeds() {
  const change = useChange('customer.change');
  const person = useChange('person.save');
  const day = useChange('specialDay.save');
  const run = async (deed: GapDeed): Promise<Failure | undefined> => {
    const done =
      deed.channel === 'customer.change'
        ? await change.run(deed.ask)
        : deed.channel === 'person.save'
          ? await person.run(deed.ask)
          : await day.run(deed.ask);
    return done.ok ? undefined : done.error;
  };
  return { run, running: change.running || person.running || day.running };
}

/** The input has the focus as soon as its customer is there. */
function useFirstFocus(place: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    place.current?.querySelector<HTMLElement>('input, textarea')?.focus();
  }, [place]);
}

function useAnswer({ code, at, onSkip }: Pick<GapFormProps, 'code' | 'at' | 'onSkip'>) {
  const t = useT();
  const { draft, setDraft, kept } = useKeptDraft(
    draftKey('gap', { id: code }, at.customer.id),
    (): GapDraft => NO_ANSWER,
  );
  const [tried, setTried] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const { run, running } = useDeeds();
  const deed = deedOf(code, draft, at);
  const save = async (asked: GapDeed) => {
    const refused = await run(asked);
    setFailure(refused);
    if (refused === undefined) kept.forget();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (running) return;
    setTried(true);
    if (isUnanswered(draft)) onSkip();
    else if (deed !== undefined) void save(deed);
  };
  const error = tried && deed === undefined && !isUnanswered(draft) ? t('ui:field.dayWrong') : undefined;
  return { draft, setDraft, kept, failure, running, submit, error };
}

/** One customer, one question: Enter saves and goes on, Enter on nothing passes them over. */
export function GapForm(props: GapFormProps) {
  const { code, onSkip, onLater, onOpen, onUndo } = props;
  const t = useT();
  const place = useRef<HTMLDivElement>(null);
  useFirstFocus(place);
  const { draft, setDraft, kept, failure, running, submit, error } = useAnswer(props);
  // A field keeps Ctrl+Z for its own words; where there are none, it takes the last answer back.
  const onKeyDown = (event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'z' || !isUnanswered(draft)) return;
    event.preventDefault();
    event.stopPropagation();
    onUndo();
  };
  return (
    <Box
      component="form"
      ref={place}
      onSubmit={submit}
      onKeyDown={onKeyDown}
      noValidate
      sx={{ display: 'grid', gap: '14px', maxWidth: 520 }}
    >
      <Resumed kept={kept} />
      <GapFields code={code} draft={draft} onDraft={setDraft} error={error} />
      {failure !== undefined && <Banner inset tone="error" title={t(`failure:${failure.code}`)} />}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '8px', alignItems: 'center' }}>
        <Button variant="contained" type="submit" disabled={running}>
          {t('gaps:save')}
          <KeyHint>Enter</KeyHint>
        </Button>
        <Button variant="outlined" startIcon={<Icon name="skip" size={14} />} onClick={onSkip}>
          {t('gaps:skip')}
        </Button>
        <Button variant="outlined" onClick={onLater}>
          {t('gaps:later')}
        </Button>
        <Button variant="text" onClick={onOpen}>
          {t('gaps:open')}
        </Button>
      </Box>
      <Box sx={{ fontSize: '0.75rem', color: v('ink3') }}>{t('gaps:keys')}</Box>
    </Box>
  );
}
