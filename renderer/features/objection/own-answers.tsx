import { Box, Button, IconButton, Tooltip } from '@mui/material';
import { useState } from 'react';
import type { KnownObjection } from '../../../shared/contract/talk-channels.ts';
import type { OwnAnswer } from '../../../shared/domain/objection.ts';
import { draftKey } from '../../api/kept-draft.ts';
import { useChange } from '../../api/use-change.ts';
import { useKeptDraft } from '../../api/use-kept-draft.ts';
import { useT } from '../../i18n/use-t.ts';
import { Banner } from '../../ui/banner.tsx';
import { Field } from '../../ui/field.tsx';
import { isBlank } from '../../ui/form-values.ts';
import { Icon } from '../../ui/icon.tsx';
import { v } from '../../ui/v.ts';
import { OwnAnswerDialog } from './own-answer-dialog.tsx';

interface OwnAnswersProps {
  readonly objection: KnownObjection;
  readonly meaning: string | undefined;
}

function Answer({ answer, onEdit }: { readonly answer: OwnAnswer; readonly onEdit: () => void }) {
  const t = useT();
  return (
    <Box
      component="li"
      sx={{ display: 'flex', gap: '8px', alignItems: 'flex-start', borderLeft: `2px solid ${v('primary')}`, pl: '8px' }}
    >
      <Box sx={{ flex: 1, lineHeight: '24px', whiteSpace: 'pre-line', overflowWrap: 'anywhere' }} data-selectable>
        {answer.text}
      </Box>
      <Tooltip title={t('talk:own.edit')}>
        <IconButton aria-label={t('talk:own.edit')} onClick={onEdit} sx={{ width: 24, height: 24 }}>
          <Icon name="edit" size={13} />
        </IconButton>
      </Tooltip>
    </Box>
  );
}

/** The line that is being written; it stays open as long as there are words of it. */
function useOwnLine({ objection, meaning }: OwnAnswersProps) {
  const save = useChange('ownAnswer.save');
  const { draft, setDraft, kept } = useKeptDraft(draftKey('ownAnswer', undefined, objection.code), () => ({
    text: '',
  }));
  const [isOpen, setOpen] = useState(false);
  const { text } = draft;
  const close = () => {
    kept.startOver();
    setOpen(false);
  };
  const keep = async () => {
    if (isBlank(text)) {
      close();
      return;
    }
    const named = objection.ownName === undefined ? {} : { name: objection.ownName };
    const at = meaning === undefined ? {} : { meaning };
    const saved = await save.run({ objection: objection.code, text: text.trim(), ...named, ...at });
    if (saved.ok) close();
  };
  return {
    text,
    write: (words: string) => setDraft({ text: words }),
    isOpen,
    kept,
    open: () => setOpen(true),
    keep,
    save,
  };
}

/** A line of one's own is written down where it was needed. */
function Add(props: OwnAnswersProps) {
  const t = useT();
  const { text, write, isOpen, kept, open, keep, save } = useOwnLine(props);
  if (!isOpen && !kept.begun) {
    return (
      <Button
        variant="text"
        startIcon={<Icon name="add" size={12} />}
        onClick={open}
        sx={{ justifySelf: 'start', ml: '-8px' }}
      >
        {t('talk:own.add')}
      </Button>
    );
  }
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0,1fr) auto', gap: '8px', alignItems: 'end' }}>
      <Field
        label={t('talk:own.add')}
        placeholder={t('talk:own.hint')}
        value={text}
        onChange={write}
        lines={1}
        maxLength={20_000}
        autoFocus={isOpen}
      />
      <Button variant="outlined" onClick={() => void keep()} disabled={save.running}>
        {t('talk:own.save')}
      </Button>
      {save.failure !== undefined && <Banner inset tone="error" title={t(`failure:${save.failure.code}`)} />}
    </Box>
  );
}

/** The rep's own answers stand on top: they have worked. */
export function OwnAnswers(props: OwnAnswersProps) {
  const t = useT();
  const [editing, setEditing] = useState<OwnAnswer>();
  const { objection, meaning } = props;
  const answers = objection.own.filter((answer) => !isBlank(answer.text));
  const first = (answer: OwnAnswer) => Number(answer.meaning !== undefined && answer.meaning === meaning);
  return (
    <Box sx={{ display: 'grid', gap: '6px', fontSize: 'var(--small)' }}>
      {answers.length > 0 && (
        <Box
          component="ul"
          aria-label={t('talk:own.title')}
          sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', gap: '6px' }}
        >
          {answers
            .toSorted((a, b) => first(b) - first(a))
            .map((answer) => (
              <Answer key={answer.id} answer={answer} onEdit={() => setEditing(answer)} />
            ))}
        </Box>
      )}
      <Add key={objection.code} {...props} />
      {editing !== undefined && <OwnAnswerDialog answer={editing} onClose={() => setEditing(undefined)} />}
    </Box>
  );
}
