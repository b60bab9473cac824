import { Box } from '@mui/material';
import type { ReactNode, Ref } from 'react';
import type { Dossier } from '../../../shared/contract/customer-view.ts';
import type { Day } from '../../../shared/domain/day.ts';
import { useLanguage, useT } from '../../i18n/use-t.ts';
import { Seal } from '../../ui/seal.tsx';
import type { CardBlock, CardLook } from './card-ask.ts';
import { leftOut } from './card-ask.ts';
import { ContactsBlock, DealsBlock, FamilyBlock, GiftsBlock, WordsBlock } from './card-blocks.tsx';
import { cardFields } from './card-fields.ts';
import { CardHead, FormCells } from './card-head.tsx';
import { CLAMP_MARK, clamp, PAPER, pt } from './card-parts.tsx';
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

/** The order of the blocks on paper; what matters least on a visit comes last. */
const ORDER = ['wanted', 'personal', 'family', 'contacts', 'deals', 'gifts', 'notes'] as const;

/** Whether the dossier has anything to say in a block; contacts always leave room for the pen. */
function holds({ customer, people, deals, gifts }: Dossier, block: CardBlock): boolean {
  const some: Readonly<Record<CardBlock, boolean>> = {
    personal: (customer.personal ?? '') !== '',
    wanted: (customer.wanted ?? '') !== '',
    notes: (customer.note ?? '') !== '',
    family: people.length > 0,
    deals: deals.length > 0,
    gifts: gifts.length > 0,
    contacts: true,
  };
  return some[block];
}

/** The blocks that are printed, and those no room was left for. */
function partedBlocks({ dossier, look, room }: Pick<CardSheetProps, 'dossier' | 'look' | 'room'>) {
  const wanted = ORDER.filter((block) => look.blocks.includes(block) && holds(dossier, block));
  const kept = Math.max(1, wanted.length - room.dropped);
  return { printed: wanted.slice(0, kept), spilled: wanted.slice(kept) };
}

function Blocks({
  dossier,
  room,
  today,
  printed,
}: Pick<CardSheetProps, 'dossier' | 'room' | 'today'> & { readonly printed: readonly CardBlock[] }) {
  const t = useT();
  const { personal, wanted, note } = dossier.customer;
  const block: Readonly<Record<CardBlock, ReactNode>> = {
    personal: <WordsBlock title={t('card:personal')} words={personal} lines={room.lines} />,
    family: <FamilyBlock dossier={dossier} room={room} />,
    wanted: <WordsBlock title={t('card:wanted')} words={wanted} lines={room.lines} />,
    contacts: <ContactsBlock dossier={dossier} room={room} />,
    deals: <DealsBlock dossier={dossier} room={room} today={today} />,
    gifts: <GiftsBlock dossier={dossier} room={room} />,
    notes: <WordsBlock title={t('card:notes')} words={note} lines={room.lines} />,
  };
  return printed.map((name) => <div key={name}>{block[name]}</div>);
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

type FootProps = Pick<CardSheetProps, 'look' | 'rep' | 'shortened'> & { readonly spilled: readonly CardBlock[] };

function Foot({ look, rep, shortened, spilled }: FootProps) {
  const t = useT();
  const language = useLanguage();
  const named = (blocks: readonly CardBlock[]): string =>
    blocks.map((block) => t(`card:block.${block}`)).join(language === 'en' ? ', ' : '、');
  const out = leftOut(look);
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
          out.length === 0 ? undefined : t('card:leftOut', { what: named(out) }),
          spilled.length === 0 ? undefined : t('card:noRoom', { what: named(spilled) }),
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
  const { printed, spilled } = partedBlocks({ dossier, look, room });
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
      <CardHead dossier={dossier} today={today} />
      <FormCells fields={fields} isOrganization={dossier.customer.kind === 'organization'} />
      <Box data-body sx={{ flex: '1 1 0', minHeight: 0, overflow: 'hidden' }}>
        <Blocks dossier={dossier} room={room} today={today} printed={printed} />
      </Box>
      <NextBox next={fields.next} what={dossier.row.next.what} />
      <Foot look={look} rep={rep} shortened={shortened} spilled={spilled} />
    </Box>
  );
}
