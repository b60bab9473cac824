import { Box, Button, Chip } from '@mui/material';
import { useState } from 'react';
import type { ObjectionTag } from '../../../shared/domain/objection.ts';
import { ObjectionPanel } from '../../features/objection/objection-panel.tsx';
import { useT } from '../../i18n/use-t.ts';
import { Icon } from '../../ui/icon.tsx';
import { KeyHint } from '../../ui/key.tsx';
import { useShortcuts } from '../../ui/shortcuts.tsx';
import { usePastObjections, useObjectionWords } from './use-objection-words.ts';

interface LogObjectionsProps {
  readonly customer: { readonly id: string; readonly name: string };
  readonly tags: readonly ObjectionTag[];
  readonly onTags: (tags: readonly ObjectionTag[]) => void;
}

function Tags({
  tags,
  onTags,
  wordsOf,
}: Omit<LogObjectionsProps, 'customer'> & { readonly wordsOf: (tag: ObjectionTag) => string }) {
  const t = useT();
  if (tags.length === 0) return null;
  return (
    <Box component="ul" aria-label={t('talk:tags')} sx={{ display: 'contents', listStyle: 'none' }}>
      {tags.map((tag, index) => (
        <li key={`${tag.objection}-${index}`}>
          <Chip
            color="primary"
            label={wordsOf(tag)}
            onDelete={() => onTags(tags.toSpliced(index, 1))}
            aria-label={t('talk:remove', { what: wordsOf(tag) })}
            deleteIcon={<Icon name="close" size={12} />}
          />
        </li>
      ))}
    </Box>
  );
}

/** The objections of the talk that is being written down; the panel opens by key even while words are typed. */
export function LogObjections({ customer, tags, onTags }: LogObjectionsProps) {
  const t = useT();
  const [isOpen, setOpen] = useState(false);
  const wordsOf = useObjectionWords(customer.id);
  const past = usePastObjections(customer.id);
  const open = () => setOpen(true);
  useShortcuts([
    { command: 'objection', run: open },
    { combo: 'mod+o', run: open },
  ]);
  return (
    <>
      <Tags tags={tags} onTags={onTags} wordsOf={wordsOf} />
      <Button
        variant="outlined"
        aria-haspopup="dialog"
        startIcon={<Icon name="add" size={12} />}
        onClick={open}
        sx={{ minHeight: 24, fontSize: '0.75rem', px: '8px' }}
      >
        {t('talk:add')}
        <KeyHint command="objection" />
      </Button>
      {past !== '' && tags.length === 0 && (
        <Box component="span" title={past} sx={{ fontSize: '0.75rem', color: 'text.secondary' }}>
          {past}
        </Box>
      )}
      {isOpen && (
        <ObjectionPanel
          customerId={customer.id}
          title={t('talk:panelFor', { name: customer.name })}
          withAgain
          onTag={(tag, again) => {
            onTags([...tags, tag]);
            setOpen(again);
          }}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}
