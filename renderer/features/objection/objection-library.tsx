import { Box, Button } from '@mui/material';
import { useState } from 'react';
import type { KnownObjection } from '../../../shared/contract/talk-channels.ts';
import { useLanguage, useT } from '../../i18n/use-t.ts';
import { Band } from '../../ui/band.tsx';
import { Icon } from '../../ui/icon.tsx';
import { ListRow, ListRows } from '../../ui/list-row.tsx';
import { objectionName } from './branch.ts';
import { ObjectionPanel } from './objection-panel.tsx';
import { OwnAnswerDialog } from './own-answer-dialog.tsx';

interface ObjectionLibraryProps {
  readonly objections: readonly KnownObjection[];
  /** The objection that is open, by code. */
  readonly open: string | undefined;
  readonly onOpen: (code: string | undefined) => void;
}

function Aside({ objection }: { readonly objection: KnownObjection }) {
  const t = useT();
  const { own, stories, times } = objection;
  return (
    <>
      {own.length > 0 && <span>{t('talk:library.ownAnswers', { count: own.length })}</span>}
      {stories.length > 0 && <span>{t('talk:library.stories', { count: stories.length })}</span>}
      <Box component="span" sx={{ minWidth: 72, textAlign: 'right' }}>
        {times > 0 && t('talk:times', { count: times })}
      </Box>
    </>
  );
}

/** Every objection there is, with what it may mean; the panel behind each is the one of the call. */
export function ObjectionLibrary({ objections, open, onOpen }: ObjectionLibraryProps) {
  const t = useT();
  const language = useLanguage();
  const [isAdding, setAdding] = useState(false);
  const sub = ({ meanings }: KnownObjection) =>
    meanings.map(({ name }) => name[language]).join(language === 'en' ? '; ' : '；');
  return (
    <Band
      icon="objection"
      title={t('talk:known')}
      count={objections.length}
      note={t('talk:library.why')}
      action={
        <Button variant="text" startIcon={<Icon name="add" size={14} />} onClick={() => setAdding(true)}>
          {t('talk:own.create')}
        </Button>
      }
    >
      <ListRows label={t('talk:known')}>
        {objections.map((objection) => (
          <ListRow
            key={objection.code}
            name={objectionName(objection, language)}
            about={objection.ownName === undefined ? undefined : t('talk:library.own')}
            sub={sub(objection)}
            aside={<Aside objection={objection} />}
            onOpen={() => onOpen(objection.code)}
          />
        ))}
      </ListRows>
      {open !== undefined && (
        <ObjectionPanel key={open} title={t('talk:known')} begin={open} onClose={() => onOpen(undefined)} />
      )}
      {isAdding && <OwnAnswerDialog answer={undefined} onClose={() => setAdding(false)} />}
    </Band>
  );
}
