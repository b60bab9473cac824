import { Button } from '@mui/material';
import { useState } from 'react';
import type { Answer } from '../../../shared/contract/contract.ts';
import { useT } from '../../i18n/use-t.ts';
import { Band } from '../../ui/band.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Icon } from '../../ui/icon.tsx';
import { ListRow, ListRows } from '../../ui/list-row.tsx';
import type { Option } from '../../ui/select-field.tsx';
import { StoryDialog } from './story-dialog.tsx';

type Listed = Answer<'story.list'>['stories'][number];

interface StoryListProps {
  readonly stories: readonly Listed[];
  readonly products: readonly Option<string>[];
  readonly objections: readonly Option<string>[];
  /** The story that is open; `new` for one that is being written. */
  readonly open: string | undefined;
  readonly onOpen: (id: string | undefined) => void;
}

/** How it is told to others, so that the rep sees what leaves the house. */
const toldWords = ({ told: { who, from, to } }: Listed): string =>
  [who, [from, to].filter((part) => part !== undefined).join(' → ')].filter((part) => (part ?? '') !== '').join('：');

function Row({ listed, onOpen }: { readonly listed: Listed; readonly onOpen: () => void }) {
  const t = useT();
  const { story, customer, times } = listed;
  const isNamed = story.mayName || customer === undefined;
  return (
    <ListRow
      name={story.title}
      about={[t(`cards:story.kinds.${story.kind}`), customer].filter((part) => part !== undefined).join(' · ')}
      sub={toldWords(listed)}
      aside={
        <>
          {!isNamed && <span>{t('cards:story.noName')}</span>}
          {times > 0 && <span>{t('cards:story.told', { count: times })}</span>}
        </>
      }
      onOpen={onOpen}
    />
  );
}

/** Cases and testimonials by title. */
export function StoryList({ stories, products, objections, open, onOpen }: StoryListProps) {
  const t = useT();
  const [isAdding, setAdding] = useState(false);
  const opened = stories.find(({ story }) => story.id === open);
  const addButton = (variant: 'text' | 'outlined') => (
    <Button variant={variant} startIcon={<Icon name="add" size={14} />} onClick={() => setAdding(true)}>
      {t('cards:story.add')}
    </Button>
  );
  return (
    <Band
      icon="feedback"
      title={t('cards:story.title')}
      count={stories.length}
      action={stories.length > 0 && addButton('text')}
    >
      {stories.length === 0 ? (
        <EmptyState title={t('cards:story.empty')} action={addButton('outlined')}>
          {t('cards:story.emptyWhy')}
        </EmptyState>
      ) : (
        <ListRows label={t('cards:story.title')}>
          {stories.map((listed) => (
            <Row key={listed.story.id} listed={listed} onOpen={() => onOpen(listed.story.id)} />
          ))}
        </ListRows>
      )}
      {isAdding && (
        <StoryDialog
          story={undefined}
          customer={undefined}
          {...{ products, objections }}
          onClose={() => setAdding(false)}
        />
      )}
      {opened !== undefined && (
        <StoryDialog
          key={opened.story.id}
          story={opened.story}
          customer={opened.customer}
          {...{ products, objections }}
          onClose={() => onOpen(undefined)}
        />
      )}
    </Band>
  );
}
