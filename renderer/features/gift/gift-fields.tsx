import type { Day } from '../../../shared/domain/day.ts';
import { GIFT_CHECKS } from '../../../shared/domain/trade.ts';
import { useT } from '../../i18n/use-t.ts';
import { DayField } from '../../ui/day-field.tsx';
import { Field } from '../../ui/field.tsx';
import { FieldFrame } from '../../ui/field-frame.tsx';
import { FieldRow } from '../../ui/record-dialog.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { ToggleChips } from '../../ui/toggle-chips.tsx';
import { dayOfDraft, daysAreWrong, type GiftDraft, inState } from './gift-draft.ts';

export interface PartProps {
  readonly draft: GiftDraft;
  readonly onDraft: (draft: GiftDraft) => void;
  readonly tried: boolean;
  readonly today: Day;
}

/** The day that tells of its state. */
function StateDay({ draft, onDraft, tried }: PartProps) {
  const t = useT();
  const missing = tried && dayOfDraft(draft) === undefined ? t('records:gifts.dayMissing') : undefined;
  if (draft.direction === 'received')
    return (
      <DayField
        label={t('records:gifts.on')}
        value={draft.on}
        onChange={(on) => onDraft({ ...draft, on })}
        error={missing}
        withYear
      />
    );
  if (draft.state === 'given')
    return (
      <DayField
        label={t('gifts:form.givenOn')}
        value={draft.givenOn}
        onChange={(givenOn) => onDraft({ ...draft, givenOn })}
        error={missing}
        withYear
      />
    );
  return (
    <FieldRow>
      <DayField
        label={t('gifts:form.forOn')}
        value={draft.forOn}
        onChange={(forOn) => onDraft({ ...draft, forOn })}
        withYear
      />
      {draft.state === 'bought' && (
        <DayField
          label={t('gifts:form.boughtOn')}
          value={draft.boughtOn}
          onChange={(boughtOn) => onDraft({ ...draft, boughtOn })}
          withYear
        />
      )}
    </FieldRow>
  );
}

function Times({ draft, onDraft, tried }: PartProps) {
  const t = useT();
  const error = (text: string) => (tried && daysAreWrong(text) ? t('gifts:form.daysWrong') : undefined);
  return (
    <FieldRow>
      <Field
        label={t('gifts:form.ship')}
        hint={t('gifts:form.daysHint')}
        value={draft.shipDays}
        onChange={(shipDays) => onDraft({ ...draft, shipDays })}
        error={error(draft.shipDays)}
        maxLength={3}
      />
      <Field
        label={t('gifts:form.prep')}
        value={draft.prepDays}
        onChange={(prepDays) => onDraft({ ...draft, prepDays })}
        error={error(draft.prepDays)}
        maxLength={3}
      />
    </FieldRow>
  );
}

/** How far it is, and its days. */
export function When(props: PartProps) {
  const { draft, onDraft, today } = props;
  const t = useT();
  const given = draft.direction === 'given';
  return (
    <>
      {given && (
        <Segmented
          label={t('records:gifts.state')}
          segments={(['idea', 'bought', 'given'] as const).map((value) => ({
            value,
            label: t(`gifts:form.states.${value}`),
          }))}
          value={draft.state}
          onChange={(state) => onDraft(inState(draft, state, today))}
          wide
        />
      )}
      <StateDay {...props} />
      {given && draft.state === 'idea' && draft.forOn !== undefined && draft.stockId === '' && <Times {...props} />}
    </>
  );
}

/** What is looked after before it is handed over. */
export function Checks({ draft, onDraft }: PartProps) {
  const t = useT();
  if (draft.direction === 'received' || draft.state === 'idea') return null;
  return (
    <FieldFrame label={t('gifts:form.checks')} hint={t('gifts:form.handing')}>
      {() => (
        <ToggleChips
          label={t('gifts:form.checks')}
          options={GIFT_CHECKS.map((value) => ({ value, label: t(`gifts:form.check.${value}`) }))}
          value={draft.checked}
          onChange={(checked) => onDraft({ ...draft, checked })}
        />
      )}
    </FieldFrame>
  );
}

/** How it was received; the rep's own words on a gift that came to them. */
export function How({ draft, onDraft }: PartProps) {
  const t = useT();
  const received = draft.direction === 'received';
  if (!received && draft.state !== 'given') return null;
  return (
    <>
      <Field
        label={t('records:gifts.reception')}
        value={draft.reception}
        onChange={(reception) => onDraft({ ...draft, reception })}
        maxLength={500}
      />
      {!received && (
        <FieldRow columns="1fr 1fr 1fr">
          <SelectField
            label={t('gifts:form.liked')}
            options={(['yes', 'no', 'unknown'] as const).map((value) => ({
              value,
              label: t(`gifts:form.likes.${value}`),
            }))}
            value={draft.liked}
            onChange={(liked) => onDraft({ ...draft, liked })}
          />
          <SelectField
            label={t('gifts:form.refused')}
            options={[
              { value: '' as const, label: t('gifts:form.taken') },
              ...(['declined', 'returned'] as const).map((value) => ({
                value,
                label: t(`gifts:form.refusals.${value}`),
              })),
            ]}
            value={draft.refused}
            onChange={(refused) => onDraft({ ...draft, refused })}
          />
          <Field
            label={t('gifts:form.approvedBy')}
            value={draft.approvedBy}
            onChange={(approvedBy) => onDraft({ ...draft, approvedBy })}
            maxLength={500}
          />
        </FieldRow>
      )}
    </>
  );
}
