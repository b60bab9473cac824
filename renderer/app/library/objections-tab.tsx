import { useAsk } from '../../api/use-ask.ts';
import { ObjectionLibrary } from '../../features/objection/objection-library.tsx';
import { useT } from '../../i18n/use-t.ts';
import { Refused } from '../refused.tsx';
import { LibrarySheet } from './library-sheet.tsx';
import { useOpened } from './use-opened.ts';

/** Objections with what to ask and to say. */
export function ObjectionsTab() {
  const t = useT();
  const [open, onOpen] = useOpened('objections');
  const asked = useAsk('objection.list', {});
  return (
    <LibrarySheet label={t('library:tab.objections')}>
      {asked.state === 'refused' && <Refused failure={asked.failure} again={asked.again} />}
      {asked.state === 'answered' && <ObjectionLibrary objections={asked.value.objections} {...{ open, onOpen }} />}
    </LibrarySheet>
  );
}
