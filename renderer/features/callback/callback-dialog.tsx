import { Box, Button, ButtonBase } from '@mui/material';
import { useEffect, useRef, useState } from 'react';
import type { Dossier } from '../../../shared/contract/customer-view.ts';
import type { Day } from '../../../shared/domain/day.ts';
import { draftKey } from '../../api/kept-draft.ts';
import { useAsk } from '../../api/use-ask.ts';
import { useChange } from '../../api/use-change.ts';
import { useKeptDraft } from '../../api/use-kept-draft.ts';
import { useT } from '../../i18n/use-t.ts';
import { Banner } from '../../ui/banner.tsx';
import { DialogFrame } from '../../ui/dialog-frame.tsx';
import { KeyHint } from '../../ui/key.tsx';
import { isBlank } from '../../ui/form-values.ts';
import { Resumed, useEscWords } from '../../ui/resumed.tsx';
import { CUT, v } from '../../ui/v.ts';
import {
  askOfCallback,
  type CallbackDraft,
  emptyCallback,
  isSurveyDue,
  problemOf,
  type Step,
  stepsOf,
  subjectsOf,
} from './callback-draft.ts';
import { StepBody } from './callback-steps.tsx';

interface CallbackDialogProps {
  readonly dossier: Dossier;
  readonly today: Day;
  /** The hour to offer when it is a bad time. */
  readonly hour: CallbackDraft['when'];
  readonly onClose: () => void;
  /** Saved; `correct`: their data are to be put right. */
  readonly onSaved: (correct: boolean) => void;
}

/** One line of the script leads each step, in this order. */
const LINES: readonly Step[] = ['person', 'about', 'now', 'satisfied', 'problem', 'need', 'right'];

/** The rep’s script `callback`, a line a step; a gap is left open to be said. */
function useLines(customerId: string, about: string): (step: Step) => string | undefined {
  const byHand: Record<string, string> = about.trim() === '' ? {} : { bought: about.trim() };
  const asked = useAsk('script.fill', { customerId, script: { by: 'code', code: 'callback' }, byHand }, { keep: true });
  const body = asked.state === 'answered' ? asked.value.body : [];
  const lines = body
    .map((piece) => (piece.kind === 'gap' ? '……' : piece.text))
    .join('')
    .split('\n')
    .filter((line) => line.trim() !== '');
  return (step) => (LINES.includes(step) ? lines[LINES.indexOf(step)] : undefined);
}

/** What stands in the timeline when nothing else was noted. */
const summaryOf = (answer: (step: Step) => string): string =>
  (['about', 'satisfied', 'problem', 'need'] as const)
    .map(answer)
    .filter((words) => words.trim() !== '')
    .join(' · ');

/** The answers so far, kept while the call goes on, and the steps they leave. */
function useAnswers({ dossier, today, hour }: CallbackDialogProps) {
  const subjects = subjectsOf(dossier, today);
  const held = useKeptDraft(draftKey('callback', undefined, dossier.customer.id), () =>
    emptyCallback(subjects[0] ?? '', hour),
  );
  const stepsWith = (draft: CallbackDraft) => stepsOf(draft, isSurveyDue(dossier, today));
  const steps = stepsWith(held.draft);
  const firstOpen = () => steps.find((step) => problemOf(step, held.draft, today) !== undefined);
  return { ...held, subjects, steps, stepsWith, firstOpen };
}

/** State and deeds of the form; what it looks like is below. */
function useCallbackForm(props: CallbackDialogProps) {
  const { dossier, today, onSaved } = props;
  const t = useT();
  const { draft, setDraft, kept, subjects, steps, stepsWith, firstOpen } = useAnswers(props);
  const [at, setAt] = useState<Step>(() => firstOpen() ?? 'end');
  const [tried, setTried] = useState(false);
  const answer = useAnswer(draft);
  const log = useChange('callback.log');
  const go = (step: Step) => {
    setTried(false);
    setAt(step);
  };
  const next = (answered: CallbackDraft) => {
    setDraft(answered);
    const left = stepsWith(answered);
    if (problemOf(at, answered, today) === undefined) go(left[left.indexOf(at) + 1] ?? 'end');
    else setTried(true);
  };
  const save = async () => {
    if (log.running) return;
    const open = firstOpen();
    if (open !== undefined) {
      go(open);
      return;
    }
    const words = {
      fixOf: (problem: string) => t('callbackForm:fixOf', { problem }),
      again: t('callbackForm:callAgain'),
    };
    const done = await log.run(
      askOfCallback(isBlank(draft.note) ? { ...draft, note: summaryOf(answer) } : draft, {
        customerId: dossier.customer.id,
        today,
        words,
      }),
    );
    if (!done.ok) return;
    kept.forget();
    onSaved(draft.right === 'no' || draft.person === 'wrong');
  };
  const problem = tried ? problemOf(at, draft, today) : undefined;
  const startOver = () => {
    kept.startOver();
    go('person');
  };
  return { draft, setDraft, kept: { ...kept, startOver }, at, go, next, save, steps, subjects, problem, log };
}

const lineLook = {
  fontFamily: 'var(--serif)',
  fontSize: '1.0625rem',
  lineHeight: 1.6,
  borderLeft: `3px solid ${v('primary')}`,
  pl: '12px',
  mb: '10px',
  overflowWrap: 'anywhere',
} as const;

/** What was answered, in two words. */
function useAnswer(draft: CallbackDraft): (step: Step) => string {
  const t = useT();
  const say = t as unknown as (key: string) => string;
  return (step) => {
    if (step === 'about') return draft.about;
    if (step === 'when') return [draft.when.on, draft.when.time].filter(Boolean).join(' ');
    if (step === 'problem' && draft.problem === 'yes') return draft.problemWords;
    if (step === 'need' && draft.need === 'yes') return draft.needProduct;
    if (step === 'survey' || step === 'end') return '';
    const value = draft[step];
    return value === undefined ? '' : say(`callbackForm:${step}.${value}`);
  };
}

interface RailProps {
  readonly steps: readonly Step[];
  readonly at: Step;
  readonly draft: CallbackDraft;
  readonly onGo: (step: Step) => void;
}

/** Where the call stands; what was answered can be gone back to. */
function Rail({ steps, at, draft, onGo }: RailProps) {
  const t = useT();
  const answer = useAnswer(draft);
  const now = steps.indexOf(at);
  return (
    <Box component="ol" sx={{ m: 0, p: 0, listStyle: 'none', width: 190, flex: 'none' }}>
      {steps.map((step, index) => (
        <li key={step}>
          <ButtonBase
            disabled={index > now}
            aria-current={step === at ? 'step' : undefined}
            onClick={() => onGo(step)}
            sx={{
              width: '100%',
              display: 'block',
              textAlign: 'left',
              minHeight: 28,
              px: '8px',
              borderRadius: '6px',
              fontSize: 'var(--small)',
              fontWeight: step === at ? 600 : 400,
              color: index > now ? v('ink3') : v('ink'),
              backgroundColor: step === at ? v('tint2') : 'transparent',
            }}
          >
            {index + 1} {t(`callbackForm:steps.${step}`)}
            {index < now && answer(step) !== '' && (
              <Box component="span" sx={{ ...CUT, display: 'block', color: v('ink2'), fontSize: '0.75rem' }}>
                {answer(step)}
              </Box>
            )}
          </ButtonBase>
        </li>
      ))}
    </Box>
  );
}

/** A callback, step by step with the receiver in hand: digits answer, Enter goes on, and all of it is saved as one change. */
export function CallbackDialog(props: CallbackDialogProps) {
  const t = useT();
  const { dossier, today, onClose } = props;
  const form = useCallbackForm(props);
  const { draft, setDraft, kept, at, go, next, save, steps, subjects, problem, log } = form;
  const line = useLines(dossier.customer.id, draft.about)(at);
  const step = useRef<HTMLDivElement>(null);
  // Digits count outside a field: the step itself is focused, unless a field of it asks for words.
  useEffect(() => {
    if (step.current?.contains(document.activeElement) !== true) step.current?.focus();
  }, [at]);
  const isLast = at === 'end';
  return (
    <DialogFrame
      open
      width={760}
      onClose={onClose}
      title={t('callbackForm:title', { name: dossier.customer.name })}
      escWords={useEscWords(kept)}
      sub={dossier.row.reach && <span data-selectable>{dossier.row.reach.text}</span>}
      onSubmit={() => (isLast ? void save() : next(draft))}
      actions={
        <Button variant="contained" type="submit">
          {t(isLast ? 'callbackForm:save' : 'callbackForm:next')}
          <KeyHint>↵</KeyHint>
        </Button>
      }
    >
      <Resumed kept={kept} />
      <Box sx={{ display: 'flex', gap: '24px', minHeight: 280 }}>
        <Rail steps={steps} at={at} draft={draft} onGo={go} />
        <Box
          key={at}
          ref={step}
          role="group"
          aria-label={t(`callbackForm:steps.${at}`)}
          tabIndex={-1}
          sx={{ flex: 1, minWidth: 0, outline: 'none', display: 'grid', gap: '10px', alignContent: 'start' }}
        >
          {line !== undefined && <Box sx={lineLook}>{line}</Box>}
          <StepBody {...{ step: at, draft, onDraft: setDraft, today, subjects, problem, onNext: next }} />
        </Box>
      </Box>
      {log.failure !== undefined && <Banner inset tone="error" title={t(`failure:${log.failure.code}`)} />}
    </DialogFrame>
  );
}
