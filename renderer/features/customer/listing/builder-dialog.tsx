import { Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import type { Question } from '../../../../shared/domain/saved-view.ts';
import { draftKey, markOf } from '../../../api/kept-draft.ts';
import { useAsk } from '../../../api/use-ask.ts';
import { useKeptDraft } from '../../../api/use-kept-draft.ts';
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

interface FilterDraft {
  readonly match: Question['match'];
  readonly lines: readonly DraftCondition[];
}

const draftOf = (question: Question): FilterDraft => ({ match: question.match, lines: drafted(question) });

/** The filter as it is built, and which of its lines ask something. */
function useFilterDraft({ question }: ListView) {
  const [key] = useState(() => draftKey('filter', { id: markOf(question) }));
  const { draft, put, kept } = useKeptDraft(key, () => draftOf(question));
  const { match, lines: drafts } = draft;
  const setDrafts = (lines: readonly DraftCondition[]) => put({ lines });
  const fields = useListFields(true);
  const isUnfinished = (draft: DraftCondition): boolean => !isFinished(fields.of(draft.field), draft);
  return {
    fields,
    kept,
    match,
    lines: drafts,
    setMatch: (to: Question['match']) => put({ match: to }),
    finished: drafts.filter((draft) => !isUnfinished(draft)).map(conditionOf),
    /** Begun and not ended: a line of which nothing is filled in asks nothing and is left out. */
    isWrong: (draft: DraftCondition) => draft.field !== '' && isUnfinished(draft),
    add: () => setDrafts([...drafts, { n: Math.max(0, ...drafts.map(({ n }) => n)) + 1, ...NOTHING, values: [] }]),
    change: (to: DraftCondition) => setDrafts(drafts.map((one) => (one.n === to.n ? to : one))),
    remove: (n: number) => setDrafts(drafts.filter((one) => one.n !== n)),
  };
}

function Add({ onAdd, disabled }: { readonly onAdd: () => void; readonly disabled: boolean }) {
  const t = useT();
  return (
    <Button variant="outlined" onClick={onAdd} disabled={disabled} startIcon={<Icon name="add" size={14} />}>
      {t('lists:builder.add')}
    </Button>
  );
}

/** Asks the book anything: lines over any field, all of which must hold or any one of them. */
export function BuilderDialog({ view, onQuestion, onClose }: BuilderDialogProps) {
  const t = useT();
  const [tried, setTried] = useState(false);
  const filter = useFilterDraft(view);
  const { fields, kept, match, lines, finished, isWrong } = filter;
  const submit = () => {
    setTried(true);
    if (lines.some(isWrong)) return;
    kept.forget();
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
      kept={kept}
      width={760}
    >
      <Box>
        <Segmented label={t('lists:builder.match')} segments={segments} value={match} onChange={filter.setMatch} />
      </Box>
      {lines.length === 0 && <Typography variant="body2">{t('lists:builder.none')}</Typography>}
      {lines.map((draft, index) => (
        <ConditionRow
          key={draft.n}
          draft={draft}
          place={index + 1}
          fields={fields}
          isWrong={tried && isWrong(draft)}
          onDraft={filter.change}
          onRemove={() => filter.remove(draft.n)}
          autoFocus={index === lines.length - 1}
        />
      ))}
      <Box sx={{ display: 'flex', alignItems: 'center', gap: '12px', justifyContent: 'space-between' }}>
        <Add onAdd={filter.add} disabled={lines.length >= MOST} />
        <Found view={view} question={{ match, conditions: finished }} />
      </Box>
    </RecordDialog>
  );
}
