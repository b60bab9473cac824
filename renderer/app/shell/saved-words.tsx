import { Box } from '@mui/material';
import { useT } from '../../i18n/use-t.ts';
import { unreachable } from '../../../shared/result.ts';
import { v } from '../../ui/v.ts';

export type SavedState = SavedNow & {
  /** When the last backup was made, worded, such as "yesterday 21:00"; absent: the book does not tell. */
  readonly backup?: string | undefined;
};

type SavedNow =
  /** `time` is worded, such as "9:42". */
  | { readonly state: 'saved'; readonly time: string }
  | { readonly state: 'saving' }
  | { readonly state: 'unsaved'; readonly entries: number }
  | { readonly state: 'read-only' };

function Now({ saved }: { saved: SavedNow }) {
  const t = useT();
  switch (saved.state) {
    case 'saved':
      return <Box sx={{ color: v('ink2') }}>{t('ui:nav.saved', { time: saved.time })}</Box>;
    case 'saving':
      return <Box sx={{ color: v('ink2') }}>{t('ui:nav.saving')}</Box>;
    case 'unsaved':
      return <Box sx={{ color: v('seal'), fontWeight: 600 }}>{t('ui:nav.unsaved', { count: saved.entries })}</Box>;
    case 'read-only':
      return <Box sx={{ color: v('warn'), fontWeight: 600 }}>{t('ui:nav.readOnly')}</Box>;
    default:
      return unreachable(saved);
  }
}

/** The foot of the sidebar: whether the book is on disk, and when it was last copied. */
export function SavedWords({ saved }: { readonly saved: SavedState }) {
  const t = useT();
  return (
    <Box sx={{ fontSize: '0.75rem', lineHeight: 1.45, color: v('ink3') }}>
      <Now saved={saved} />
      {saved.backup !== undefined && (
        <Box sx={{ whiteSpace: 'nowrap' }}>{t('ui:nav.backup', { when: saved.backup })}</Box>
      )}
    </Box>
  );
}
