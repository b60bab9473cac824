import { Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import type { Question } from '../../../../shared/domain/saved-view.ts';
import { useAsk } from '../../../api/use-ask.ts';
import { useT } from '../../../i18n/use-t.ts';
import { Icon } from '../../../ui/icon.tsx';
import { RecordDialog } from '../../../ui/record-dialog.tsx';
import { Segmented } from '../../../ui/segmented.tsx';
import { v } from '../../../ui/v.ts';
import { askOf, type ListView } from '../list-view.ts';
import { conditionOf, type DraftCondition, isFinished } from './condition-draft.ts';
import { ConditionRow } from './condition-row.tsx';
import { useListFields } from './use-list-fields.ts';

const MOST = 30;

interface BuilderDialogProps {
  readonly view: ListView;
  readonly onQuestion: (question: Question) => void;
  readonly onClose: () => void;
}

const NOTHING = { field: '', op: 'is' } as const;

const drafted = ({ conditions }: Question): DraftCondition[] =>
  conditions.length === 0
    ? [{ n: 0, ...NOTHING, values: [] }]
    : conditions.map((condition, n) => ({ ...condition, n }));

/** How many the lines finished so far would find. */
function Found({ view, question }: { readonly view: ListView; readonly question: Question }) {
  const t = useT();
  const asked = useAsk('customer.list', askOf({ ...view, question, columns: [] }, 0, 1), { keep: true });
  return (
    <Box role="status" sx={{ color: v('ink2'), fontSize: 'var(--small)', minHeight: 20 }}>
      {asked.state === 'answered' && t('lists:builder.found', { count: asked.value.total })}
    </Box>
  );
}

/** The lines as they stand, and which of them ask something. */
function useDrafts(question: Question) {
  const fields = useListFields(true);
  const [drafts, setDrafts] = useState<readonly DraftCondition[]>(() => drafted(question));
  const isUnfinished = (draft: DraftCondition): boolean => !isFinished(fields.of(draft.field), draft);
  return {
    fields,
    drafts,
    finished: drafts.filter((draft) => !isUnfinished(draft)).map(conditionOf),
    /** Begun and not ended: a line of which nothing is filled in asks nothing and is left out. */
    isWrong: (draft: DraftCondition) => draft.field !== '' && isUnfinished(draft),
    add: () => setDrafts([...drafts, { n: Math.max(0, ...drafts.map(({ n }) => n)) + 1, ...NOTHING, values: [] }]),
    put: (to: DraftCondition) => setDrafts(drafts.map((one) => (one.n === to.n ? to : one))),
    remove: (n: number) => setDrafts(drafts.filter((one) => one.n !== n)),
  };
}

/** Asks the book anything: lines over any field, all of which must hold or any one of them. */
export function BuilderDialog({ view, onQuestion, onClose }: BuilderDialogProps) {
  const t = useT();
  const [match, setMatch] = useState(view.question.match);
  const [tried, setTried] = useState(false);
  const { fields, drafts, finished, isWrong, add, put, remove } = useDrafts(view.question);
  const submit = () => {
    setTried(true);
    if (drafts.some(isWrong)) return;
    onQuestion({ match, conditions: finished });
    onClose();
  };
  const segments = (['all', 'any'] as const).map((value) => ({ value, label: t(`lists:builder.${value}`) }));
  return (
    <RecordDialog
      title={t('lists:builder.title')}
      onClose={onClose}
      onSave={submit}
      saveWords={t('lists:builder.go')}
      width={760}
    >
      <Box>
        <Segmented label={t('lists:builder.match')} segments={segments} value={match} onChange={setMatch} />
      </Box>
      {drafts.length === 0 && <Typography variant="body2">{t('lists:builder.none')}</Typography>}
      {drafts.map((draft, index) => (
        <ConditionRow
          key={draft.n}
          draft={draft}
          place={index + 1}
          fields={fields}
          isWrong={tried && isWrong(draft)}
          onDraft={put}
          onRemove={() => remove(draft.n)}
          autoFocus={index === drafts.length - 1}
        />
      ))}
      <Box sx={{ display: 'flex', alignItems: 'center', gap: '12px', justifyContent: 'space-between' }}>
        <Button
          variant="outlined"
          onClick={add}
          disabled={drafts.length >= MOST}
          startIcon={<Icon name="add" size={14} />}
        >
          {t('lists:builder.add')}
        </Button>
        <Found view={view} question={{ match, conditions: finished }} />
      </Box>
    </RecordDialog>
  );
}
