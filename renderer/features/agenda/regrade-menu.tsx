import { ListSubheader, Menu, MenuItem } from '@mui/material';
import { HORIZONS, INTENTS } from '../../../shared/domain/customer.ts';
import { useT } from '../../i18n/use-t.ts';
import { GradeMark } from '../../ui/grade-mark.tsx';
import { Icon } from '../../ui/icon.tsx';
import { RadioDot } from '../../ui/tick.tsx';
import { v } from '../../ui/v.ts';
import type { Regrade, RowDeeds } from './row-deeds.ts';
import { anchorOf, type RowMenuProps } from './row-menu.ts';

interface RegradeMenuProps extends RowMenuProps {
  readonly onRegrade: RowDeeds['regrade'];
}

const head = { backgroundColor: 'transparent', color: v('ink3'), fontSize: '0.75rem', lineHeight: '26px' } as const;

const ORG_GRADES = ['A', 'B', 'C'] as const;

/** Intent, and the horizon of a person or the grade of an organization. */
export function RegradeMenu({ row, open, anchorId, onClose, onRegrade }: RegradeMenuProps) {
  const t = useT();
  const { kind, intent, grade } = row.customer;
  const scale = kind === 'person' ? 'horizon' : 'orgGrade';
  const choose = (to: Regrade) => {
    onRegrade(row, to);
    onClose();
  };
  const wordOf = (code: (typeof HORIZONS)[number]): string =>
    kind === 'person' ? t(`cadence:horizon.${code}`) : t('ui:grade.orgGrade', { code });
  const current = grade?.scale === scale ? grade.code : undefined;
  const item = { gap: '8px' };
  return (
    <Menu
      open={open}
      onClose={onClose}
      anchorEl={anchorOf(anchorId)}
      slotProps={{ list: { 'aria-label': t('today:regrade.title'), dense: true } }}
    >
      <ListSubheader role="presentation" sx={head}>
        {t('cadence:intentLabel')}
      </ListSubheader>
      {INTENTS.map((code) => (
        <MenuItem key={code} selected={intent === code} onClick={() => choose({ scale: 'intent', code })} sx={item}>
          <RadioDot on={intent === code} />
          {t(`cadence:intent.${code}`)}
        </MenuItem>
      ))}
      <ListSubheader role="presentation" sx={head}>
        {t(kind === 'person' ? 'cadence:horizonLabel' : 'cadence:orgGradeLabel')}
      </ListSubheader>
      {(kind === 'person' ? HORIZONS : ORG_GRADES).map((code) => (
        <MenuItem key={code} selected={current === code} onClick={() => choose({ scale, code })} sx={item}>
          <GradeMark scale={scale} code={code} size={18} />
          {wordOf(code)}
        </MenuItem>
      ))}
      <MenuItem onClick={() => choose({ scale, code: undefined })} sx={item}>
        <Icon name="blocked" size={18} />
        {t('cadence:horizon.none')}
      </MenuItem>
    </Menu>
  );
}
