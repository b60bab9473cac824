import { Divider, IconButton, Menu, MenuItem, Tooltip } from '@mui/material';
import { type MouseEvent, useState } from 'react';
import type { Dossier } from '../../../shared/contract/customer-view.ts';
import type { Day } from '../../../shared/domain/day.ts';
import { useChange } from '../../api/use-change.ts';
import { useT } from '../../i18n/use-t.ts';
import { Icon, type IconName } from '../../ui/icon.tsx';
import { v } from '../../ui/v.ts';
import { GiveUpDialog } from './give-up-dialog.tsx';
import { FreezeDialog } from './standing-dialogs.tsx';
import { useCustomerChange } from './use-customer-change.ts';

interface DossierMenuProps {
  readonly dossier: Dossier;
  readonly today: Day;
  readonly onGone: () => void;
  /** What else can be made for them. */
  readonly more?: readonly MenuEntry[] | undefined;
  /** What they may ask of us: to be left alone, shown everything, erased. */
  readonly privacy?: readonly MenuEntry[] | undefined;
}

const FORMS = { 'give-up': GiveUpDialog, freeze: FreezeDialog };

export interface MenuEntry {
  readonly icon: IconName;
  readonly words: string;
  readonly onClick: () => void;
}

/** What changes how the customer stands, and the way out of the book. */
export function DossierMenu({ dossier, today, onGone, more = [], privacy = [] }: DossierMenuProps) {
  const t = useT();
  const { customer } = dossier;
  const save = useCustomerChange(customer.id);
  const remove = useChange('customer.remove');
  const [anchor, setAnchor] = useState<HTMLElement>();
  const [open, setOpen] = useState<keyof typeof FORMS>();
  const after = (act: () => void) => () => {
    setAnchor(undefined);
    act();
  };
  const openAt = (event: MouseEvent<HTMLElement>) => setAnchor(event.currentTarget);
  const takeOut = async () => {
    if ((await remove.run({ id: customer.id })).ok) onGone();
  };
  const item = ({ icon, words, onClick }: MenuEntry) => (
    <MenuItem key={words} onClick={after(onClick)} sx={{ gap: '8px' }}>
      <Icon name={icon} size={14} />
      {words}
    </MenuItem>
  );
  const frozen = customer.frozen !== undefined && customer.frozen.until >= today;
  const dialog = { dossier, today, save, onClose: () => setOpen(undefined) };
  const Form = open && FORMS[open];
  return (
    <>
      <Tooltip title={t('dossier:act.more')}>
        <IconButton aria-label={t('dossier:act.more')} aria-haspopup="menu" onClick={openAt}>
          <Icon name="more" />
        </IconButton>
      </Tooltip>
      <Menu open={anchor !== undefined} anchorEl={anchor ?? null} onClose={() => setAnchor(undefined)}>
        {more.map(item)}
        {more.length > 0 && <Divider />}
        {customer.givenUp === undefined
          ? item({ icon: 'lost', words: t('dossier:act.giveUp'), onClick: () => setOpen('give-up') })
          : item({ icon: 'undo', words: t('dossier:act.takeBack'), onClick: () => void save({}, ['givenUp']) })}
        {frozen && item({ icon: 'undo', words: t('dossier:act.thaw'), onClick: () => void save({}, ['frozen']) })}
        {item({ icon: 'frozen', words: t('dossier:act.freeze'), onClick: () => setOpen('freeze') })}
        {privacy.map(item)}
        <Divider />
        <MenuItem onClick={after(() => void takeOut())} sx={{ gap: '8px', color: v('seal') }}>
          <Icon name="delete" size={14} />
          {t('dossier:act.remove')}
        </MenuItem>
      </Menu>
      {Form !== undefined && <Form {...dialog} />}
    </>
  );
}
