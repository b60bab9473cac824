import { useState } from 'react';
import type { Customer } from '../../../shared/domain/customer.ts';
import type { Day } from '../../../shared/domain/day.ts';
import { sayDay } from '../../../shared/i18n/day-words.ts';
import { draftKey, markOf } from '../../api/kept-draft.ts';
import { useKeptDraft } from '../../api/use-kept-draft.ts';
import { useLanguage, useT } from '../../i18n/use-t.ts';
import { Field } from '../../ui/field.tsx';
import { Icon } from '../../ui/icon.tsx';
import { RecordDialog } from '../../ui/record-dialog.tsx';
import { RecordLine } from '../../ui/record-line.tsx';
import { RecordsPanel } from '../../ui/records-panel.tsx';
import { LONGEST } from './fact-fields.ts';
import type { SaveFacts } from './use-customer-change.ts';
import { useSaved } from './use-saved.ts';

type Interest = NonNullable<Customer['interests']>[number];

interface InterestsPanelProps {
  readonly customer: Customer;
  readonly today: Day;
  readonly save: SaveFacts;
}

interface DialogProps extends InterestsPanelProps {
  readonly interest: Interest | undefined;
  readonly onClose: () => void;
}

/** News keeps its day while its words do: what was noted a month ago is no news of today. */
function written(was: Interest | undefined, what: string, news: string, today: Day): Interest {
  if (news === '') return { what };
  return { what, news: was?.news?.text === news ? was.news : { text: news, on: today } };
}

const draftOf = (interest: Interest | undefined) => ({
  what: interest?.what ?? '',
  news: interest?.news?.text ?? '',
});

function InterestDialog({ customer, interest, today, save, onClose }: DialogProps) {
  const t = useT();
  const [key] = useState(() => draftKey('interest', interest && { id: markOf(interest) }, customer.id));
  const { draft, put, kept } = useKeptDraft(key, () => draftOf(interest));
  const { what, news } = draft;
  const [tried, setTried] = useState(false);
  const { failure, settle } = useSaved(onClose, kept);
  const others = (customer.interests ?? []).filter((each) => each !== interest);
  const missing = what.trim() === '';
  const submit = () => {
    setTried(true);
    if (!missing) void settle(save({ interests: [...others, written(interest, what.trim(), news.trim(), today)] }));
  };
  const remove = () => void settle(others.length === 0 ? save({}, ['interests']) : save({ interests: others }));
  return (
    <RecordDialog
      title={t(interest === undefined ? 'opener:interests.add' : 'opener:interests.edit')}
      onClose={onClose}
      onSave={submit}
      onRemove={interest === undefined ? undefined : remove}
      failure={failure}
      kept={kept}
    >
      <Field
        autoFocus
        label={t('opener:interests.what')}
        placeholder={t('opener:interests.whatHint')}
        value={what}
        onChange={(to) => put({ what: to })}
        maxLength={LONGEST.line}
        error={tried && missing ? t('opener:interests.whatMissing') : undefined}
      />
      <Field
        label={t('opener:interests.news')}
        value={news}
        onChange={(to) => put({ news: to })}
        lines={2}
        maxLength={LONGEST.line}
      />
    </RecordDialog>
  );
}

/** What they care for besides business, with what there is to tell about it. */
export function InterestsPanel({ customer, today, save }: InterestsPanelProps) {
  const t = useT();
  const language = useLanguage();
  return (
    <RecordsPanel
      title={t('opener:interests.title')}
      addWords={t('opener:interests.add')}
      empty={t('opener:interests.empty')}
      records={customer.interests ?? []}
      line={(interest, onOpen) => (
        <RecordLine
          key={interest.what}
          marked
          on={<Icon name="star" size={13} />}
          onOpen={onOpen}
          sub={
            interest.news &&
            `${interest.news.text} · ${t('opener:interests.newsOn', { day: sayDay(language, interest.news.on, today) })}`
          }
        >
          {interest.what}
        </RecordLine>
      )}
      form={(interest, onClose) => <InterestDialog {...{ customer, today, save, interest, onClose }} />}
    />
  );
}
