import { ChannelSchema, DirectionSchema, OutcomeSchema } from '../../../shared/domain/channel.ts';
import type { Day } from '../../../shared/domain/day.ts';
import type { Interaction } from '../../../shared/domain/interaction.ts';
import { draftKey } from '../../api/kept-draft.ts';
import { useChange } from '../../api/use-change.ts';
import { outcomeWords } from '../../i18n/contact-words.ts';
import { useKeptDraft } from '../../api/use-kept-draft.ts';
import { useT } from '../../i18n/use-t.ts';
import { DayField } from '../../ui/day-field.tsx';
import { Field } from '../../ui/field.tsx';
import { FieldRow, RecordDialog } from '../../ui/record-dialog.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { TimeField } from '../../ui/time-field.tsx';

import { type BroughtDraft, BroughtFields, broughtIsWrong, broughtPatch, draftOfBrought } from './brought-fields.tsx';
import type { ObjectionWords } from './brought-foot.tsx';
import { draftOfNamed, type NamedDraft, namedPatch } from './named-draft.ts';
import { NamedFields, useNamedWorld } from './named-fields.tsx';

interface InteractionDialogProps {
  readonly contact: Interaction;
  readonly today: Day;
  readonly objectionWords: ObjectionWords;
  readonly onClose: () => void;
}

type Draft = Pick<Interaction, 'channel' | 'direction' | 'outcome' | 'note'> &
  BroughtDraft &
  NamedDraft & {
    readonly on: Day | undefined;
    readonly time: string | undefined;
  };

const draftOf = (contact: Interaction): Draft => {
  const { channel, direction, outcome, note, on, time } = contact;
  return {
    channel,
    direction,
    outcome,
    note,
    on,
    time,
    ...draftOfBrought(contact),
    ...draftOfNamed(contact),
  };
};

interface PartProps {
  readonly draft: Draft;
  readonly onDraft: (draft: Draft) => void;
}

function When({ draft, onDraft, today }: PartProps & { readonly today: Day }) {
  const t = useT();
  const { on, time } = draft;
  const wrong =
    on === undefined ? t('dossier:contact.dayMissing') : on > today ? t('dossier:contact.future') : undefined;
  return (
    <FieldRow columns="minmax(0,1fr) 120px">
      <DayField
        label={t('dossier:contact.on')}
        value={on}
        onChange={(day) => onDraft({ ...draft, on: day })}
        max={today}
        error={wrong}
        withYear
      />
      <TimeField label={t('dossier:contact.time')} value={time} onChange={(to) => onDraft({ ...draft, time: to })} />
    </FieldRow>
  );
}

function How({ draft, onDraft }: PartProps) {
  const t = useT();
  const outcomes = OutcomeSchema.options.flatMap((value) => {
    const label = outcomeWords(t, { ...draft, outcome: value });
    return label === undefined ? [] : [{ value, label }];
  });
  return (
    <FieldRow columns="1fr 1fr 1fr">
      <SelectField
        label={t('dossier:contact.channel')}
        options={ChannelSchema.options.map((value) => ({ value, label: t(`ui:channel.${value}`) }))}
        value={draft.channel}
        onChange={(channel) => onDraft({ ...draft, channel })}
      />
      <SelectField
        label={t('dossier:contact.direction')}
        options={DirectionSchema.options.map((value) => ({ value, label: t(`log:direction.${value}`) }))}
        value={draft.direction}
        onChange={(direction) => onDraft({ ...draft, direction })}
      />
      {outcomes.length > 0 && (
        <SelectField
          label={t('dossier:contact.outcome')}
          options={outcomes}
          value={draft.outcome}
          onChange={(outcome) => onDraft({ ...draft, outcome })}
        />
      )}
    </FieldRow>
  );
}

/** Puts right what was written down about a contact. */
export function InteractionDialog({ contact, today, objectionWords, onClose }: InteractionDialogProps) {
  const t = useT();
  const change = useChange('interaction.change');
  const { draft, setDraft, put, kept } = useKeptDraft(draftKey('contact', contact, contact.customerId), () =>
    draftOf(contact),
  );
  const world = useNamedWorld(contact.customerId);
  const submit = async () => {
    const { on, time, channel, direction, note } = draft;
    if (on === undefined || on > today || broughtIsWrong(draft)) return;
    // What comes in has reached us, whatever stood there before.
    const outcome = direction === 'in' ? 'reached' : draft.outcome;
    const more = broughtPatch(draft);
    const names = namedPatch(draft, contact, world);
    const when = { on, ...(time === undefined ? {} : { time }) };
    const patch = { ...when, channel, direction, outcome, note, ...more.patch, ...names.patch };
    if (!(await change.run({ id: contact.id, patch, clear: [...more.clear, ...names.clear] })).ok) return;
    kept.forget();
    onClose();
  };
  return (
    <RecordDialog
      title={t('dossier:contact.title')}
      onClose={onClose}
      onSave={() => void submit()}
      running={change.running}
      failure={change.failure}
      kept={kept}
      width={520}
    >
      <When draft={draft} onDraft={setDraft} today={today} />
      <How draft={draft} onDraft={setDraft} />
      <Field
        label={t('dossier:contact.note')}
        value={draft.note}
        onChange={(note) => put({ note })}
        lines={4}
        maxLength={20_000}
      />
      <NamedFields draft={draft} world={world} onDraft={put} />
      <BroughtFields draft={draft} onDraft={put} objectionWords={objectionWords} />
    </RecordDialog>
  );
}
