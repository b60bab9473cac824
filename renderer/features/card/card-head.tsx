import { Box } from '@mui/material';
import type { Dossier } from '../../../shared/contract/customer-view.ts';
import type { Day } from '../../../shared/domain/day.ts';
import { sayDayLong } from '../../../shared/i18n/day-words.ts';
import { useLanguage, useT } from '../../i18n/use-t.ts';
import type { CardFields } from './card-fields.ts';
import { Cell, CLAMP_MARK, clamp, PAPER, pt } from './card-parts.tsx';

/** Name, number, day and grade, ruled off with a double line. */
export function CardHead({ dossier, today }: { readonly dossier: Dossier; readonly today: Day }) {
  const t = useT();
  const language = useLanguage();
  const { customer, row } = dossier;
  return (
    <Box sx={{ display: 'flex', alignItems: 'flex-end', gap: '4mm', borderBottom: PAPER.double, pb: '2mm' }}>
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <Box sx={{ fontSize: pt(9), color: PAPER.grey }}>{t('card:kind')}</Box>
        <Box
          component="h1"
          {...CLAMP_MARK}
          sx={{ ...clamp(2), m: 0, fontFamily: 'var(--serif)', fontWeight: 600, fontSize: pt(17), lineHeight: 1.3 }}
        >
          {customer.name}
        </Box>
      </Box>
      <Box sx={{ textAlign: 'right', fontSize: pt(9), lineHeight: 1.5, whiteSpace: 'nowrap' }}>
        {customer.code !== undefined && <Box>{t('card:number', { code: customer.code.slice(0, 24) })}</Box>}
        <Box>
          {language === 'en'
            ? `${sayDayLong(language, today)} ${today.slice(0, 4)}`
            : `${today.slice(0, 4)}年${sayDayLong(language, today)}`}
        </Box>
      </Box>
      {row.grade !== undefined && (
        <Box
          role="img"
          aria-label={t(`ui:grade.${row.grade.scale}`, { code: row.grade.code })}
          sx={{
            border: '1.4pt solid #111',
            borderRadius: row.grade.scale === 'horizon' ? '50%' : '1mm',
            width: pt(34),
            height: pt(34),
            display: 'grid',
            placeItems: 'center',
            fontSize: pt(18),
            fontWeight: 650,
            lineHeight: 1,
            flex: 'none',
          }}
        >
          {row.grade.code.slice(0, 2)}
        </Box>
      )}
    </Box>
  );
}

/** The form at the head: how to reach them and how they stand. */
export function FormCells({
  fields,
  isOrganization,
}: {
  readonly fields: CardFields;
  readonly isOrganization: boolean;
}) {
  const t = useT();
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: 'repeat(4, 1fr)', borderLeft: PAPER.thin }}>
      <Cell label={t(isOrganization ? 'card:keyContact' : 'card:company')} span={2} strong>
        {fields.contact}
      </Cell>
      <Cell label={t('card:phone')} span={2} strong>
        {fields.phones}
      </Cell>
      <Cell label={t('card:address')} span={2}>
        {fields.address}
      </Cell>
      <Cell label={`${t('card:email')} / ${t('card:wechat')}`} span={2}>
        {fields.email}
      </Cell>
      <Cell label={t('card:relation')} span={2} lines={1}>
        {fields.relation}
      </Cell>
      <Cell label={t('card:fax')} lines={1}>
        {fields.fax}
      </Cell>
      <Cell label={t('card:bestBy')} lines={1}>
        {fields.bestBy}
      </Cell>
    </Box>
  );
}
