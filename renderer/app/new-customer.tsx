import { Button } from '@mui/material';
import { Suspense, useState } from 'react';
import type { Ask } from '../../shared/contract/contract.ts';
import { INTENTS } from '../../shared/domain/customer.ts';
import type { Day } from '../../shared/domain/day.ts';
import { withoutUndefined } from '../../shared/domain/without-undefined.ts';
import { draftKey, markOf } from '../api/kept-draft.ts';
import { useAsk } from '../api/use-ask.ts';
import { useChange } from '../api/use-change.ts';
import { useKeptDraft } from '../api/use-kept-draft.ts';
import { LikeHint, OpenCustomer, useLikeGuard } from '../features/customer/like-hint.tsx';
import { useT } from '../i18n/use-t.ts';
import { Banner } from '../ui/banner.tsx';
import { DialogFrame } from '../ui/dialog-frame.tsx';
import { Field } from '../ui/field.tsx';
import { PickField } from '../ui/pick-field.tsx';
import { FieldRow } from '../ui/record-dialog.tsx';
import { Resumed, useEscWords } from '../ui/resumed.tsx';
import { Segmented } from '../ui/segmented.tsx';
import { SelectField } from '../ui/select-field.tsx';
import { useShows } from './shows.ts';

interface NewCustomerProps {
  readonly name: string;
  readonly phone: string;
  readonly onClose: () => void;
  readonly onCreated: (id: string) => void;
}

type Kind = 'person' | 'organization';
type Intent = (typeof INTENTS)[number];

/** What is asked about somebody who is not in the book yet. */
const checkOf = ({ kind, name, phone, company }: Draft): Ask<'double.check'> => ({
  ...{ kind, name: name.trim() },
  ...(phone.trim() === '' ? {} : { phones: [phone.trim()] }),
  ...(kind === 'organization' || company.trim() === '' ? {} : { company: company.trim() }),
});

/** Somebody of exactly this name is in the book already. */
function useNamesake(name: string): boolean {
  const wanted = name.trim();
  const asked = useAsk(
    'customer.list',
    { query: wanted, filter: {}, sort: { by: 'name', direction: 'up' }, offset: 0, limit: 20 },
    { enabled: wanted.length > 1, keep: true },
  );
  return asked.state === 'answered' && asked.value.rows.some((row) => row.name === wanted);
}

interface Draft {
  readonly kind: Kind;
  readonly name: string;
  readonly phone: string;
  readonly company: string;
  readonly intent: Intent | '';
  readonly source: string;
  /** Empty: none. Undefined: nobody has touched the field, and the show that is on counts. */
  readonly show: string | undefined;
}

/** One draft for each name or number it was opened with, and one for a blank form. */
const keyOf = (name: string, phone: string): string =>
  draftKey('customer', undefined, name === '' && phone === '' ? undefined : markOf([name, phone]));

const some = (text: string): string | undefined => (text.trim() === '' ? undefined : text.trim());

function askOf({ kind, name, phone, company, intent, source, show }: Draft, today: Day): Ask<'customer.create'> {
  const number = some(phone);
  return withoutUndefined({
    kind,
    name: name.trim(),
    phones: number === undefined ? undefined : [{ raw: number, label: 'mobile' as const }],
    company: kind === 'person' ? some(company) : undefined,
    intent: intent === '' ? undefined : { code: intent, since: today },
    source: some(source),
    batchId: some(show ?? ''),
  });
}

interface PartProps {
  readonly draft: Draft;
  readonly onDraft: (draft: Draft) => void;
}

/** How they stand already, where that is known. */
function Standing({ draft, onDraft }: PartProps) {
  const t = useT();
  const intents = [
    { value: '' as const, label: t('cadence:intent.none') },
    ...INTENTS.map((value) => ({ value, label: t(`cadence:intent.${value}`) })),
  ];
  return (
    <FieldRow>
      <SelectField
        label={t('cadence:intentLabel')}
        options={intents}
        value={draft.intent}
        onChange={(intent) => onDraft({ ...draft, intent })}
      />
      <Field
        label={t('dossier:fact.source')}
        value={draft.source}
        onChange={(source) => onDraft({ ...draft, source })}
        maxLength={200}
      />
    </FieldRow>
  );
}

function Who({ draft, onDraft, tried }: PartProps & { readonly tried: boolean }) {
  const t = useT();
  const namesake = useNamesake(draft.name);
  const kinds = [
    { value: 'person' as const, label: t('app:newCustomer.person'), icon: 'person' as const },
    { value: 'organization' as const, label: t('app:newCustomer.organization'), icon: 'organization' as const },
  ];
  return (
    <>
      <div>
        <Segmented
          label={t('app:newCustomer.kind')}
          segments={kinds}
          value={draft.kind}
          onChange={(kind) => onDraft({ ...draft, kind })}
        />
      </div>
      <Field
        autoFocus
        label={t('app:newCustomer.name')}
        value={draft.name}
        onChange={(name) => onDraft({ ...draft, name })}
        maxLength={200}
        error={tried && draft.name.trim() === '' ? t('app:newCustomer.nameMissing') : undefined}
        hint={namesake ? t('app:newCustomer.sure') : undefined}
      />
      <Field
        label={t('app:newCustomer.phone')}
        value={draft.phone}
        onChange={(phone) => onDraft({ ...draft, phone })}
        type="tel"
        maxLength={100}
      />
    </>
  );
}

/** State and deeds of the form; what it looks like is below. */
function useNewCustomer({ name, phone, onCreated }: NewCustomerProps) {
  const status = useAsk('book.status', {});
  const create = useChange('customer.create');
  const today = status.state === 'answered' ? status.value.today : undefined;
  const shows = useShows(today);
  const guard = useLikeGuard();
  const [tried, setTried] = useState(false);
  const { draft, setDraft, kept } = useKeptDraft(
    keyOf(name, phone),
    (): Draft => ({ kind: 'person', name, phone, company: '', intent: '', source: '', show: undefined }),
  );
  const show = draft.show ?? shows.now ?? '';
  const leaveFor = (id: string) => {
    kept.forget();
    onCreated(id);
  };
  const submit = async () => {
    setTried(true);
    if (draft.name.trim() === '' || create.running || today === undefined) return;
    if (!(await guard.mayPass(checkOf(draft)))) return;
    const made = await create.run(askOf({ ...draft, show }, today));
    if (made.ok) leaveFor(made.value.id);
  };
  return { draft, setDraft, kept, tried, shows, show, warned: guard.warned, failure: create.failure, submit, leaveFor };
}

/** The least that makes a customer: who, and a number. The rest is written in the dossier that opens. */
export function NewCustomer(props: NewCustomerProps) {
  const t = useT();
  const { onClose } = props;
  const { draft, setDraft, kept, tried, shows, show, warned, failure, submit, leaveFor } = useNewCustomer(props);
  const save = (
    <Button variant="contained" type="submit">
      {t(warned ? 'doubles:check.anyway' : 'app:newCustomer.create')}
    </Button>
  );
  return (
    <DialogFrame
      open
      width={460}
      title={t('app:newCustomer.title')}
      onClose={onClose}
      onSubmit={() => void submit()}
      actions={save}
      escWords={useEscWords(kept)}
    >
      <Resumed kept={kept} />
      {failure !== undefined && <Banner inset tone="error" title={t(`failure:${failure.code}`)} />}
      <Who draft={draft} onDraft={setDraft} tried={tried} />
      <Suspense>
        <OpenCustomer value={leaveFor}>
          <LikeHint ask={checkOf(draft)} />
        </OpenCustomer>
      </Suspense>
      {draft.kind === 'person' && (
        <Field
          label={t('app:newCustomer.company')}
          value={draft.company}
          onChange={(company) => setDraft({ ...draft, company })}
          maxLength={200}
        />
      )}
      {shows.options.length > 0 && (
        <PickField
          label={t('dossier:fact.cameWith')}
          options={shows.options}
          value={show}
          onChange={(to) => setDraft({ ...draft, show: to ?? '' })}
        />
      )}
      <Standing draft={draft} onDraft={setDraft} />
    </DialogFrame>
  );
}
