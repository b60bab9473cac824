import { Box, Button } from '@mui/material';
import { type ReactNode, Suspense, useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Channel, Outcome } from '../../../shared/domain/channel.ts';
import type { Day } from '../../../shared/domain/day.ts';
import type { ObjectionTag } from '../../../shared/domain/objection.ts';
import type { Person } from '../../../shared/domain/person.ts';
import type { Proposal } from '../../../shared/domain/proposal.ts';
import { useAsk } from '../../api/use-ask.ts';
import { useChange } from '../../api/use-change.ts';
import { LateWords } from '../../i18n/late-words.tsx';
import { useT } from '../../i18n/use-t.ts';
import { Banner } from '../../ui/banner.tsx';
import { DialogFrame } from '../../ui/dialog-frame.tsx';
import { KeyHint } from '../../ui/key.tsx';
import { useShortcut } from '../../ui/shortcuts.tsx';
import { BroughtPart, type LogFor, type LogParts } from './log-parts.tsx';
import { hourNow, isCallbackDue, nextSensibleHour } from './callback.ts';
import { withDirection, withNext, withOutcome, withProblem, withWay, withWords } from './draft.ts';
import { FindCustomer } from './find-customer.tsx';
import { askOf, type DraftProblems } from './log-ask.ts';
import { LogMark, LogSub, Resumed } from './log-head.tsx';
import { MindChips } from './mind-chips.tsx';
import { NextStepBand } from './next-step-band.tsx';
import { NoteWords } from './note-words-field.tsx';
import { OutcomeRow } from './outcome-row.tsx';
import { PromiseLine } from './promise-line.tsx';
import { RivalChip } from './rival-chip.tsx';
import { useLogDraft } from './use-log-draft.ts';
import { usePreview } from './use-preview.ts';
import { WayRow } from './way-row.tsx';
import { channelOf } from './ways.ts';
import { WhenLine } from './when-line.tsx';

interface LogBoxProps {
  /** Whom it is about; absent: the box asks. */
  readonly customer: LogFor | undefined;
  /** The channel a follow-up asked for. */
  readonly channel?: Channel | undefined;
  /** Words that were sent on it; the note begins with them. */
  readonly sent?: string | undefined;
  /** Looks for the words to say, for this customer on the channel that is chosen. */
  readonly onScript?: ((customerId: string, channel: Channel) => void) | undefined;
  /** Objections already met in the talk. */
  readonly objections?: readonly ObjectionTag[] | undefined;
  /** They called. */
  readonly incoming?: boolean | undefined;
  /** Who of them it was. */
  readonly personIds?: readonly string[] | undefined;
  readonly parts: LogParts;
  readonly today: Day;
  /** Nobody was found: make a new customer of what was typed. */
  readonly onNew: (name: string) => void;
  /** `kept`: words were put aside as a draft. */
  readonly onClose: (kept: boolean) => void;
  /** Saved; `again` asks for an empty box for the next one. `arisen`: what is to be decided since. */
  readonly onSaved: (again: boolean, customer: LogFor, arisen: readonly Proposal[]) => void;
  /** What to say to them; `onUse` takes a sentence into the note. */
  readonly say?: (customerId: string, onUse: (words: string) => void) => ReactNode;
}

/** State and deeds of the box; what it looks like is below. */
function useLogBox({ customer, today, onClose, onSaved, ...begin }: LogBoxProps) {
  const [chosen, setChosen] = useState(customer);
  const [problems, setProblems] = useState<DraftProblems>({});
  const held = useLogDraft({ customerId: customer?.id, today, ...begin });
  const keep = useEffectEvent(() => held.keep(chosen?.id));
  useEffect(() => keep(), [held.draft, chosen?.id]);
  const choose = (to: LogFor) => {
    setChosen(to);
    held.takeUp(to.id);
  };
  const log = useChange('interaction.log');
  const asked = useAsk('customer.get', { id: chosen?.id ?? '' }, { enabled: chosen !== undefined });
  const dossier = asked.state === 'answered' ? asked.value : undefined;
  const whom = chosen === undefined ? undefined : { id: chosen.id, expectedOn: dossier?.customer.horizon?.expectedOn };
  const preview = usePreview(whom, held.draft, today);
  const save = async (again: boolean) => {
    const asking = askOf(whom, held.draft, today);
    setProblems(asking.ready ? {} : asking.problems);
    if (!asking.ready || log.running) return;
    const saved = await log.run(asking.ask);
    if (!saved.ok || chosen === undefined) return;
    held.forget(asking.ask.customerId);
    onSaved(again, chosen, saved.value.arisen ?? []);
  };
  const close = () => onClose(held.putAside(chosen?.id));
  return { ...held, chosen, choose, problems, dossier, preview, save, close, failure: log.failure };
}

type LogState = ReturnType<typeof useLogBox>;

const NOBODY: readonly Person[] = [];

interface PartProps {
  readonly box: LogState;
  readonly today: Day;
}

/** How, when and what came of it. `onDigit` moves on to the words. */
function Contact({ box, today, onDigit }: PartProps & { readonly onDigit: () => void }) {
  const t = useT();
  const { draft, change, replace, problems } = box;
  const choose = (outcome: Outcome) =>
    replace(withOutcome(draft, outcome, { ...nextSensibleHour(today, hourNow()), what: t('log:next.callback') }));
  return (
    <>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '10px', alignItems: 'center' }}>
        <WayRow
          draft={draft}
          onWay={(way) => replace(withWay(draft, way))}
          onDirection={(direction) => replace(withDirection(draft, direction))}
        />
        <WhenLine draft={draft} today={today} problem={problems.when} onChange={change} />
      </Box>
      <OutcomeRow
        draft={draft}
        onOutcome={choose}
        onDigit={(outcome) => {
          choose(outcome);
          onDigit();
        }}
      />
    </>
  );
}

/** The form, once it is known whom it is about. Its first field is focused, where the digits of the outcome count. */
function Form({ box, today, parts }: PartProps & { readonly parts: LogParts }) {
  const note = useRef<HTMLTextAreaElement>(null);
  const first = useRef<HTMLDivElement>(null);
  const { draft, change, replace, problems, dossier } = box;
  const isCallback = dossier !== undefined && isCallbackDue(dossier.row.next, today);
  const save = () => void box.save(false);
  useShortcut('enter', save);
  useEffect(() => first.current?.focus(), []);
  return (
    <>
      <Box ref={first} tabIndex={-1} sx={{ display: 'grid', gap: '14px', outline: 'none' }}>
        <Contact box={box} today={today} onDigit={() => note.current?.focus()} />
      </Box>
      <NoteWords
        draft={draft}
        today={today}
        people={dossier?.people ?? NOBODY}
        inputRef={note}
        onDraft={replace}
        onSave={save}
      />
      <MindChips draft={draft} onIntent={(intent) => change({ intent })} onHorizon={(horizon) => change({ horizon })}>
        <RivalChip draft={draft} onRival={(competitorId) => change({ competitorId })} />
      </MindChips>
      <BroughtPart
        customer={draft.way === 'note' ? undefined : box.chosen}
        brought={draft.brought}
        problem={problems.brought}
        onBrought={(brought) => change({ brought })}
        parts={parts}
      />
      <PromiseLine
        promise={draft.promise}
        today={today}
        problem={problems.promise}
        onChange={(promise) => change({ promise })}
        onProblem={isCallback ? () => replace(withProblem(draft, today)) : undefined}
      />
    </>
  );
}

function Actions({ box, onScript }: { readonly box: LogState; readonly onScript: LogBoxProps['onScript'] }) {
  const t = useT();
  const { chosen, draft } = box;
  const script = () => {
    box.close();
    if (chosen !== undefined) onScript?.(chosen.id, channelOf(draft.way));
  };
  return (
    <>
      {onScript !== undefined && draft.way !== 'note' && (
        <Button variant="text" onClick={script}>
          {t('log:script')}
        </Button>
      )}
      <Button variant="text" onClick={() => void box.save(true)}>
        {t('log:saveNext')}
      </Button>
      <Button variant="contained" type="submit">
        {t('log:save')}
        <KeyHint>↵</KeyHint>
      </Button>
    </>
  );
}

function Next({ box, today }: PartProps) {
  const { draft, preview, problems, replace, change } = box;
  return (
    <NextStepBand
      next={draft.next}
      today={today}
      preview={preview.value}
      why={preview.why}
      moved={preview.moved}
      problem={problems.next}
      onChoice={(choice) => replace(withNext(draft, choice, today, preview.value?.on))}
      onChange={(next) => change({ next })}
    />
  );
}

/** Logs one contact: what was done, what came of it, the words, and what follows. */
export function LogBox(props: LogBoxProps) {
  const t = useT();
  const box = useLogBox(props);
  const { draft, chosen, dossier, failure } = box;
  const { today, onNew, onScript, parts } = props;
  const frame = { open: true, width: 640, onClose: box.close };
  if (chosen === undefined) {
    return (
      <DialogFrame {...frame} title={t('log:title')}>
        <FindCustomer onChoose={box.choose} onNew={onNew} />
      </DialogFrame>
    );
  }
  return (
    <DialogFrame
      {...frame}
      title={t('log:titleFor', { name: chosen.name })}
      mark={<LogMark dossier={dossier} />}
      sub={<LogSub dossier={dossier} />}
      escWords={t('log:putAside')}
      onSubmit={() => void box.save(false)}
      band={draft.way === 'note' ? undefined : <Next box={box} today={today} />}
      actions={<Actions box={box} onScript={onScript} />}
    >
      {props.say?.(chosen.id, (words) => box.replace(withWords(draft, words)))}
      {box.resumed && <Resumed onDrop={box.startOver} />}
      {failure !== undefined && <Banner inset tone="error" title={t(`failure:${failure.code}`)} />}
      <Suspense>
        <LateWords>{parts.advice(chosen.id)}</LateWords>
      </Suspense>
      <Form box={box} today={today} parts={parts} />
    </DialogFrame>
  );
}
