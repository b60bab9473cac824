import { Divider, IconButton, Menu, MenuItem, Tooltip } from '@mui/material';
import { type MouseEvent, useState } from 'react';
import type { Customer } from '../../../shared/domain/customer.ts';
import type { Day } from '../../../shared/domain/day.ts';
import { useChange } from '../../api/use-change.ts';
import { useT } from '../../i18n/use-t.ts';
import { Icon, type IconName } from '../../ui/icon.tsx';
import { v } from '../../ui/v.ts';
import { BlockDialog, FreezeDialog, GiveUpDialog } from './standing-dialogs.tsx';
import { useCustomerChange } from './use-customer-change.ts';

interface DossierMenuProps {
  readonly customer: Customer;
  readonly today: Day;
  readonly onGone: () => void;
}

const FORMS = { 'give-up': GiveUpDialog, freeze: FreezeDialog, block: BlockDialog };

interface ItemProps {
  readonly icon: IconName;
  readonly words: string;
  readonly onClick: () => void;
}

/** What changes how the customer stands, and the way out of the book. */
export function DossierMenu({ customer, today, onGone }: DossierMenuProps) {
  const t = useT();
  const save = useCustomerChange(customer.id);
  const remove = useChange('customer.remove');
  const [anchor, setAnchor] = useState<HTMLElement>();
  const [open, setOpen] = useState<keyof typeof FORMS>();
  const after = (act: () => void) => () => {
    setAnchor(undefined);
    act();
  };
  const takeOut = async () => {
    if ((await remove.run({ id: customer.id })).ok) onGone();
  };
  const item = ({ icon, words, onClick }: ItemProps) => (
    <MenuItem key={words} onClick={after(onClick)} sx={{ gap: '8px' }}>
      <Icon name={icon} size={14} />
      {words}
    </MenuItem>
  );
  const frozen = customer.frozenUntil !== undefined && customer.frozenUntil > today;
  const dialog = { customer, today, save, onClose: () => setOpen(undefined) };
  const Form = open && FORMS[open];
  return (
    <>
      <Tooltip title={t('dossier:act.more')}>
        <IconButton
          aria-label={t('dossier:act.more')}
          aria-haspopup="menu"
          onClick={(event: MouseEvent<HTMLElement>) => setAnchor(event.currentTarget)}
        >
          <Icon name="more" />
        </IconButton>
      </Tooltip>
      <Menu open={anchor !== undefined} anchorEl={anchor ?? null} onClose={() => setAnchor(undefined)}>
        {customer.givenUp === undefined
          ? item({ icon: 'lost', words: t('dossier:act.giveUp'), onClick: () => setOpen('give-up') })
          : item({ icon: 'undo', words: t('dossier:act.takeBack'), onClick: () => void save({}, ['givenUp']) })}
        {frozen && item({ icon: 'undo', words: t('dossier:act.thaw'), onClick: () => void save({}, ['frozenUntil']) })}
        {item({ icon: 'frozen', words: t('dossier:act.freeze'), onClick: () => setOpen('freeze') })}
        {item({ icon: 'blocked', words: t('dossier:act.block'), onClick: () => setOpen('block') })}
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
