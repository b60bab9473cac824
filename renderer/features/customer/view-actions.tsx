import { Box, Button } from '@mui/material';
import { useState } from 'react';
import type { SavedView } from '../../../shared/domain/saved-view.ts';
import { useChange } from '../../api/use-change.ts';
import { useT } from '../../i18n/use-t.ts';
import { Icon } from '../../ui/icon.tsx';
import { MenuButton } from '../../ui/menu-button.tsx';
import { useShortcuts } from '../../ui/shortcuts.tsx';
import { v } from '../../ui/v.ts';
import { ColumnsDialog } from './listing/columns-dialog.tsx';
import { EditViewDialog, NewViewDialog } from './listing/view-dialog.tsx';
import { FIRST_VIEW, isChanged, keptOf, type ListView } from './list-view.ts';

type Open = 'columns' | 'new' | 'edit';

interface ViewActionsProps {
  readonly view: ListView;
  readonly saved: readonly SavedView[];
  readonly onView: (view: ListView) => void;
}

const look = {
  minHeight: 24,
  fontSize: '0.75rem',
  px: '8px',
  whiteSpace: 'nowrap',
  color: `${v('ink2')} !important`,
} as const;

interface ViewMenuProps extends Pick<ViewActionsProps, 'saved' | 'view'> {
  readonly own: SavedView;
  readonly onEdit: () => void;
}

/** What can be done with the view that is open: keep what was changed, rename it, move it, take it out. */
function ViewMenu({ own, saved, view, onEdit }: ViewMenuProps) {
  const t = useT();
  const save = useChange('savedView.save');
  const move = useChange('savedView.move');
  const remove = useChange('savedView.remove');
  const at = saved.findIndex(({ id }) => id === own.id);
  const { id, name, place } = own;
  const choices = [
    { label: t('lists:view.edit'), run: onEdit },
    { label: t('lists:view.left'), run: () => void move.run({ id, by: -1 }), disabled: at <= 0 },
    { label: t('lists:view.right'), run: () => void move.run({ id, by: 1 }), disabled: at >= saved.length - 1 },
    { label: t('lists:view.remove'), run: () => void remove.run({ id }) },
  ];
  return (
    <>
      {isChanged(view, own) && (
        <Button
          variant="text"
          sx={look}
          startIcon={<Icon name="save" size={13} />}
          title={name}
          disabled={save.running}
          onClick={() => void save.run({ id, name, place, ...keptOf(view) })}
        >
          {t('lists:view.update')}
        </Button>
      )}
      <MenuButton words={t('lists:view.menu')} label={t('lists:view.menu')} choices={choices} sx={look} />
    </>
  );
}

/** At the right of the filters: which columns, and keeping what is shown under a name. */
export function ViewActions({ view, saved, onView }: ViewActionsProps) {
  const t = useT();
  const [open, setOpen] = useState<Open>();
  const own = saved.find(({ id }) => id === view.saved);
  const close = () => setOpen(undefined);
  useShortcuts([
    { command: 'columns', run: () => setOpen('columns'), label: t('lists:keys.columns') },
    { command: 'saveView', run: () => setOpen('new'), label: t('lists:keys.saveView') },
  ]);
  const isFirst = JSON.stringify(keptOf(view)) === JSON.stringify(keptOf({ ...FIRST_VIEW, turn: view.turn }));
  return (
    <Box sx={{ display: 'flex', gap: '2px', alignItems: 'center', flex: 'none' }}>
      {own === undefined && !isFirst && (
        <Button variant="text" sx={look} startIcon={<Icon name="save" size={13} />} onClick={() => setOpen('new')}>
          {t('lists:view.save')}
        </Button>
      )}
      {own !== undefined && <ViewMenu own={own} saved={saved} view={view} onEdit={() => setOpen('edit')} />}
      <Button variant="text" sx={look} startIcon={<Icon name="columns" size={13} />} onClick={() => setOpen('columns')}>
        {t('lists:columns.open')}
      </Button>
      {open === 'columns' && (
        <ColumnsDialog columns={view.columns} onColumns={(columns) => onView({ ...view, columns })} onClose={close} />
      )}
      {open === 'new' && (
        <NewViewDialog
          view={view}
          place={Math.min(10_000, (saved.at(-1)?.place ?? 0) + 10)}
          onSaved={onView}
          onClose={close}
        />
      )}
      {open === 'edit' && own !== undefined && <EditViewDialog saved={own} onClose={close} />}
    </Box>
  );
}
