import { Box } from '@mui/material';
import type { ReactNode, Ref } from 'react';
import type { Dossier } from '../../../shared/contract/customer-view.ts';
import type { Day } from '../../../shared/domain/day.ts';
import { sayDayLong } from '../../../shared/i18n/day-words.ts';
import { useLanguage, useT } from '../../i18n/use-t.ts';
import { Seal } from '../../ui/seal.tsx';
import type { CardBlock, CardLook } from './card-ask.ts';
import { leftOut } from './card-ask.ts';
import { ContactsBlock, DealsBlock, FamilyBlock, GiftsBlock, WordsBlock } from './card-blocks.tsx';
import { type CardFields, cardFields } from './card-fields.ts';
import { Cell, CLAMP_MARK, clamp, PAPER, pt } from './card-parts.tsx';
import type { CardRoom } from './card-room.ts';

/** White on every side of the page, given by the printer; the preview draws it. */
export const EDGE_MM = 12;

/** Paper in millimetres, width by height. */
export const PAPER_MM = { A4: [210, 297], A5: [148, 210] } as const;

/** Less than the page by this much, so that rounding never begins a second one. */
const SPARE_MM = 1;

export interface CardSheetProps {
  readonly dossier: Dossier;
  readonly look: CardLook;
  readonly room: CardRoom;
  readonly today: Day;
  readonly rep: { readonly name: string; readonly phone: string };
  /** Something did not fit and was cut. */
  readonly shortened: boolean;
  readonly sheet: Ref<HTMLElement>;
}

function Head({ dossier, today }: Pick<CardSheetProps, 'dossier' | 'today'>) {
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

function FormCells({ fields, isOrganization }: { readonly fields: CardFields; readonly isOrganization: boolean }) {
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

function Blocks({ dossier, look, room }: Pick<CardSheetProps, 'dossier' | 'look' | 'room'>) {
  const t = useT();
  const { personal, wanted, note } = dossier.customer;
  const block: Readonly<Record<CardBlock, ReactNode>> = {
    personal: <WordsBlock title={t('card:personal')} words={personal} lines={room.lines} />,
    family: <FamilyBlock dossier={dossier} room={room} />,
    wanted: <WordsBlock title={t('card:wanted')} words={wanted} lines={room.lines} />,
    contacts: <ContactsBlock dossier={dossier} room={room} />,
    deals: <DealsBlock dossier={dossier} room={room} />,
    gifts: <GiftsBlock dossier={dossier} room={room} />,
    notes: <WordsBlock title={t('card:notes')} words={note} lines={room.lines} />,
  };
  const order = ['wanted', 'personal', 'family', 'contacts', 'deals', 'gifts', 'notes'] as const;
  return order.map((name) => (look.blocks.includes(name) ? <div key={name}>{block[name]}</div> : null));
}

function NextBox({ next, what }: { readonly next: string; readonly what: string | undefined }) {
  return (
    <Box
      sx={{
        border: '1pt solid #111',
        borderRadius: '1mm',
        display: 'grid',
        gridTemplateColumns: 'auto minmax(0,1fr)',
        columnGap: '5mm',
        p: '2mm 3.4mm',
        alignItems: 'baseline',
        mt: '3mm',
        flex: 'none',
      }}
    >
      <Box sx={{ fontSize: pt(9.5) }}>{useT()('card:next')}</Box>
      <Box sx={{ fontFamily: 'var(--serif)', fontSize: pt(13.5), fontWeight: 600 }}>{next}</Box>
      {what !== undefined && (
        <Box {...CLAMP_MARK} sx={{ ...clamp(2), gridColumn: 2, fontSize: pt(9.5), lineHeight: 1.5 }}>
          {what}
        </Box>
      )}
    </Box>
  );
}

function Foot({ look, rep, shortened }: Pick<CardSheetProps, 'look' | 'rep' | 'shortened'>) {
  const t = useT();
  const language = useLanguage();
  const out = leftOut(look).map((block) => t(`card:block.${block}`));
  const who = [t('ui:appName'), rep.name, rep.phone].filter((part) => part !== '').join(' · ');
  return (
    <Box
      component="footer"
      sx={{
        display: 'flex',
        alignItems: 'center',
        gap: '2mm',
        mt: '2.4mm',
        fontSize: pt(8),
        color: PAPER.grey,
        flex: 'none',
      }}
    >
      <Seal size={14} />
      <Box
        component="span"
        sx={{ flex: 'none', maxWidth: '50%', overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' }}
      >
        {who}
      </Box>
      <Box sx={{ flex: 1, minWidth: 0, textAlign: 'right', ...clamp(2) }}>
        {[
          out.length === 0 ? undefined : t('card:leftOut', { what: out.join(language === 'en' ? ', ' : '、') }),
          shortened ? t('card:shortened') : undefined,
        ]
          .filter((part) => part !== undefined)
          .join(language === 'en' ? '; ' : '；')}
      </Box>
      <span>{t('card:pageOf')}</span>
    </Box>
  );
}

/** The card on its paper: one page, black on white, with nothing of the screen's theme. */
export function CardSheet({ dossier, look, room, today, rep, shortened, sheet }: CardSheetProps) {
  const t = useT();
  const language = useLanguage();
  const [width, height] = PAPER_MM[look.size];
  const fields = cardFields(t, language, dossier, today);
  const page = {
    '--pt': look.size === 'A4' ? '1pt' : '0.88pt',
    width: `${width - 2 * EDGE_MM}mm`,
    height: `${height - 2 * EDGE_MM - SPARE_MM}mm`,
    boxSizing: 'border-box',
    overflow: 'hidden',
    backgroundColor: '#fff',
    color: PAPER.ink,
    colorScheme: 'light',
    display: 'flex',
    flexDirection: 'column',
    fontFamily: 'var(--sans)',
    userSelect: 'text',
    breakInside: 'avoid',
  } as const;
  return (
    <Box component="article" ref={sheet} aria-label={t('card:kind')} sx={page}>
      <Head dossier={dossier} today={today} />
      <FormCells fields={fields} isOrganization={dossier.customer.kind === 'organization'} />
      <Box data-body sx={{ flex: '1 1 0', minHeight: 0, overflow: 'hidden' }}>
        <Blocks dossier={dossier} look={look} room={room} />
      </Box>
      <NextBox next={fields.next} what={dossier.row.next.what} />
      <Foot look={look} rep={rep} shortened={shortened} />
    </Box>
  );
}
