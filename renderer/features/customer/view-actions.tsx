import { Box, Button, Menu, MenuItem } from '@mui/material';
import { type MouseEvent, useState } from 'react';
import type { SavedView } from '../../../shared/domain/saved-view.ts';
import { useChange } from '../../api/use-change.ts';
import { useT } from '../../i18n/use-t.ts';
import { Icon } from '../../ui/icon.tsx';
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

function ViewMenu({
  own,
  saved,
  view,
  onEdit,
}: Pick<ViewActionsProps, 'saved' | 'view'> & { own: SavedView; onEdit: () => void }) {
  const t = useT();
  const [anchor, setAnchor] = useState<HTMLElement>();
  const save = useChange('savedView.save');
  const move = useChange('savedView.move');
  const at = saved.findIndex(({ id }) => id === own.id);
  const act = (run: () => unknown) => () => {
    setAnchor(undefined);
    run();
  };
  return (
    <>
      {isChanged(view, own) && (
        <Button
          variant="text"
          sx={look}
          startIcon={<Icon name="save" size={13} />}
          title={own.name}
          disabled={save.running}
          onClick={() => void save.run({ id: own.id, name: own.name, place: own.place, ...keptOf(view) })}
        >
          {t('listing:view.update')}
        </Button>
      )}
      <Button
        variant="text"
        sx={look}
        aria-haspopup="menu"
        aria-expanded={anchor !== undefined}
        onClick={(event: MouseEvent<HTMLElement>) => setAnchor(event.currentTarget)}
        endIcon={<Icon name="down" size={13} />}
      >
        {t('listing:view.menu')}
      </Button>
      <Menu
        open={anchor !== undefined}
        anchorEl={anchor ?? null}
        onClose={() => setAnchor(undefined)}
        slotProps={{ list: { 'aria-label': t('listing:view.menu'), dense: true } }}
      >
        <MenuItem onClick={act(onEdit)}>{t('listing:view.edit')}</MenuItem>
        <MenuItem disabled={at <= 0} onClick={act(() => move.run({ id: own.id, by: -1 }))}>
          {t('listing:view.left')}
        </MenuItem>
        <MenuItem disabled={at >= saved.length - 1} onClick={act(() => move.run({ id: own.id, by: 1 }))}>
          {t('listing:view.right')}
        </MenuItem>
        <RemoveItem own={own} close={() => setAnchor(undefined)} />
      </Menu>
    </>
  );
}

function RemoveItem({ own, close }: { readonly own: SavedView; readonly close: () => void }) {
  const t = useT();
  const remove = useChange('savedView.remove');
  return (
    <MenuItem
      onClick={() => {
        close();
        void remove.run({ id: own.id });
      }}
    >
      {t('listing:view.remove')}
    </MenuItem>
  );
}

/** At the right of the filters: which columns, and keeping what is shown under a name. */
export function ViewActions({ view, saved, onView }: ViewActionsProps) {
  const t = useT();
  const [open, setOpen] = useState<Open>();
  const own = saved.find(({ id }) => id === view.saved);
  const close = () => setOpen(undefined);
  useShortcuts([
    { combo: 'v', run: () => setOpen('columns'), label: t('listing:keys.columns') },
    { combo: 'mod+s', run: () => setOpen('new'), label: t('listing:keys.saveView') },
  ]);
  const isFirst = JSON.stringify(keptOf(view)) === JSON.stringify(keptOf({ ...FIRST_VIEW, turn: view.turn }));
  return (
    <Box sx={{ display: 'flex', gap: '2px', alignItems: 'center', flex: 'none' }}>
      {own === undefined && !isFirst && (
        <Button variant="text" sx={look} startIcon={<Icon name="save" size={13} />} onClick={() => setOpen('new')}>
          {t('listing:view.save')}
        </Button>
      )}
      {own !== undefined && <ViewMenu own={own} saved={saved} view={view} onEdit={() => setOpen('edit')} />}
      <Button variant="text" sx={look} startIcon={<Icon name="columns" size={13} />} onClick={() => setOpen('columns')}>
        {t('listing:columns.open')}
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
