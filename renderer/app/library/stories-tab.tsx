import { useAsk } from '../../api/use-ask.ts';
import { objectionName } from '../../features/objection/branch.ts';
import { StoryList } from '../../features/story/story-list.tsx';
import { useLanguage, useT } from '../../i18n/use-t.ts';
import { useProductCards } from '../dossier/use-product-cards.ts';
import { Refused } from '../refused.tsx';
import { LibrarySheet } from './library-sheet.tsx';
import { useOpened } from './use-opened.ts';

/** Cases and testimonials. */
export function StoriesTab() {
  const t = useT();
  const language = useLanguage();
  const [open, onOpen] = useOpened('stories');
  const asked = useAsk('story.list', {});
  const known = useAsk('objection.list', {});
  const products = useProductCards();
  const objections =
    known.state === 'answered'
      ? known.value.objections.map((one) => ({ value: one.code, label: objectionName(one, language) }))
      : [];
  return (
    <LibrarySheet label={t('library:tab.stories')}>
      {asked.state === 'refused' && <Refused failure={asked.failure} again={asked.again} />}
      {asked.state === 'answered' && (
        <StoryList stories={asked.value.stories} {...{ products, objections, open, onOpen }} />
      )}
    </LibrarySheet>
  );
}
