import { Box } from '@mui/material';
import type { Dossier } from '../../../shared/contract/customer-view.ts';
import type { Interaction } from '../../../shared/domain/interaction.ts';
import type { Day } from '../../../shared/domain/day.ts';
import { type Deal, dealMovedOn, dealStage } from '../../../shared/domain/deal.ts';
import { sayMoney } from '../../../shared/i18n/money-words.ts';
import { outcomeWords, wayWords } from '../../i18n/contact-words.ts';
import { useLanguage, useT } from '../../i18n/use-t.ts';
import { sumByCurrency } from '../../ui/money-sum.ts';
import { BlockHead, Clamped, table, Words } from './card-parts.tsx';
import type { CardRoom } from './card-room.ts';
import { tieOf } from './tie-words.ts';

const DATE_WIDTH = 'calc(var(--pt) * 70)';
const HOW_WIDTH = 'calc(var(--pt) * 60)';

export interface BlockProps {
  readonly dossier: Dossier;
  readonly room: CardRoom;
}

function ContactRow({ contact, lines }: { readonly contact: Interaction; readonly lines: number }) {
  const t = useT();
  const language = useLanguage();
  const stop = language === 'en' ? '. ' : '。';
  const words = [outcomeWords(t, contact), contact.note].filter((part) => part !== undefined && part !== '');
  return (
    <tr>
      <td>{contact.on}</td>
      <td>{wayWords(t, contact)}</td>
      <td>
        <Clamped lines={lines}>{words.join(stop)}</Clamped>
      </td>
    </tr>
  );
}

/** The latest contacts, and room for the next ones by pen. */
export function ContactsBlock({ dossier, room }: BlockProps) {
  const t = useT();
  const { interactions, interactionTotal } = dossier;
  const shown = interactions.slice(0, room.contacts);
  const part =
    shown.length < interactionTotal
      ? t('card:contactsPart', { count: shown.length, all: interactionTotal })
      : undefined;
  const columns = { '& th:nth-of-type(1)': { width: DATE_WIDTH }, '& th:nth-of-type(2)': { width: HOW_WIDTH } };
  return (
    <>
      <BlockHead aside={part}>{t('card:contacts')}</BlockHead>
      <Box component="table" sx={{ ...table, ...columns }}>
        <thead>
          <tr>
            <th>{t('card:date')}</th>
            <th>{t('card:how')}</th>
            <th>{t('card:result')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((contact) => (
            <ContactRow key={contact.id} contact={contact} lines={room.contactLines} />
          ))}
          {Array.from({ length: room.blank }, (_, n) => (
            <tr key={n} className="blank">
              <td />
              <td />
              <td />
            </tr>
          ))}
        </tbody>
      </Box>
    </>
  );
}

function DealRow({ deal, today }: { readonly deal: Deal; readonly today: Day }) {
  const t = useT();
  const language = useLanguage();
  const { product, quantity, amount } = deal;
  return (
    <tr>
      <td>{dealMovedOn(deal, today)}</td>
      <td>
        <Clamped lines={1}>{product}</Clamped>
      </td>
      <td className="n">{quantity?.toLocaleString(language)}</td>
      <td className="n">{amount && sayMoney(language, amount)}</td>
      <td>{t(`dossier:entry.dealStage.${dealStage(deal, today)}`)}</td>
    </tr>
  );
}

/** Deals that came about, the latest first, with their total. */
export function DealsBlock({ dossier, room, today }: BlockProps & { readonly today: Day }) {
  const t = useT();
  const language = useLanguage();
  const deals = dossier.deals
    .filter((deal) => !['lost', 'open'].includes(dealStage(deal, today)))
    .sort((a, b) => (dealMovedOn(a, today) < dealMovedOn(b, today) ? 1 : -1));
  if (deals.length === 0) return null;
  const shown = deals.slice(0, room.deals);
  const rest = deals.length - shown.length;
  const widths = {
    '& th:nth-of-type(1)': { width: DATE_WIDTH },
    '& th:nth-of-type(3)': { width: 'calc(var(--pt) * 46)' },
    '& th:nth-of-type(4)': { width: 'calc(var(--pt) * 100)' },
    '& th:nth-of-type(5)': { width: 'calc(var(--pt) * 66)' },
  };
  return (
    <>
      <BlockHead aside={rest > 0 ? t('card:more', { count: rest }) : undefined}>{t('card:deals')}</BlockHead>
      <Box component="table" sx={{ ...table, ...widths }}>
        <thead>
          <tr>
            <th>{t('card:date')}</th>
            <th>{t('card:product')}</th>
            <th className="n">{t('card:quantity')}</th>
            <th className="n">{t('card:amount')}</th>
            <th>{t('card:stage')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((deal) => (
            <DealRow key={deal.id} deal={deal} today={today} />
          ))}
          <tr className="total">
            <td>{t('card:total')}</td>
            <td colSpan={3} className="n">
              {sumByCurrency(deals.map(({ amount }) => amount))
                .map((sum) => sayMoney(language, sum))
                .join(' + ')}
            </td>
            <td />
          </tr>
        </tbody>
      </Box>
    </>
  );
}

/** What was given, when, and how it was received. */
export function GiftsBlock({ dossier, room }: BlockProps) {
  const t = useT();
  const language = useLanguage();
  const gifts = dossier.gifts.filter(({ direction, state }) => direction === 'given' && state === 'given');
  if (gifts.length === 0) return null;
  const shown = gifts.slice(0, room.gifts);
  const rest = gifts.length - shown.length;
  const [open, close, next] = language === 'en' ? [' (', ')', '; '] : ['（', '）', '；'];
  const words = shown.map(({ on, item, cost, reception }) => {
    const price = cost === undefined ? '' : ` ${sayMoney(language, cost)}`;
    return `${on.slice(0, 7)} ${item}${price}${reception === undefined ? '' : `${open}${reception}${close}`}`;
  });
  return (
    <>
      <BlockHead aside={rest > 0 ? t('card:more', { count: rest }) : undefined}>{t('card:gifts')}</BlockHead>
      <Words lines={room.gifts + 1}>{words.join(next)}</Words>
    </>
  );
}

/** Family first: they are asked after. */
export function FamilyBlock({ dossier, room }: BlockProps) {
  const t = useT();
  const language = useLanguage();
  const atHome = dossier.people.filter(({ relation }) => relation !== undefined);
  const others = dossier.people.filter(({ relation }) => relation === undefined);
  const people = [...atHome, ...others];
  if (people.length === 0) return null;
  const shown = people.slice(0, room.people);
  const rest = people.length - shown.length;
  const [comma, next] = language === 'en' ? [', ', '; '] : ['，', '；'];
  const words = shown.map((person) => {
    const { name, title, caresAbout, note } = person;
    return [name, tieOf(t, person), title, caresAbout, note]
      .filter((part) => part !== undefined)
      .join(comma)
      .replace(/[。.；;]$/, '');
  });
  return (
    <>
      <BlockHead aside={rest > 0 ? t('card:more', { count: rest }) : undefined}>{t('card:family')}</BlockHead>
      <Words lines={Math.max(2, Math.ceil(room.lines / 2))}>{words.join(next)}</Words>
    </>
  );
}

/** A block of free words: wanted, personal, notes. */
export function WordsBlock({
  title,
  words,
  lines,
}: {
  readonly title: string;
  readonly words: string | undefined;
  readonly lines: number;
}) {
  if (words === undefined || words.trim() === '') return null;
  return (
    <>
      <BlockHead>{title}</BlockHead>
      <Words lines={lines}>{words}</Words>
    </>
  );
}
