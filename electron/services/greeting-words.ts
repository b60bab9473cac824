import type { Ask } from '../../shared/contract/contract.ts';
import type { Piece, ScriptRow } from '../../shared/contract/script-channels.ts';
import type { Language } from '../../shared/domain/record.ts';
import { fill } from '../scripts/fill.ts';
import type { Context } from './context.ts';
import { dossierOf } from './dossier.ts';
import type { Invited } from './greeting-list.ts';
import { ownRow, scriptsIn } from './script-shelf.ts';
import { scriptFacts } from './scripts.ts';
import { languageOf } from './settings.ts';

type Which = NonNullable<Ask<'greeting.run'>['script']>;
type Template = Pick<ScriptRow, 'channel' | 'subject' | 'text' | 'commercial'>;

/** How scripts name the days that are a customer's own. */
const OWN_SCRIPT = {
  birthday: 'birthday',
  wedding: 'wedding',
  founding: 'founding',
  'first-deal': 'first-deal',
  custom: 'custom',
} as const;

const topicOf = ({ special, occasion }: Invited): string =>
  special === undefined ? occasion.code : OWN_SCRIPT[special.kind];

/** The script of that day, best on their own channel; else the one that wishes whatever day it is. */
function fitting(scripts: readonly ScriptRow[], invited: Invited): Template | undefined {
  const greets = scripts.filter(({ purpose }) => purpose === 'greeting');
  const ofDay = greets.filter(({ code }) => code?.startsWith(`greet.${topicOf(invited)}.`) === true);
  const best = ofDay.find(({ channel }) => channel === invited.reach.channel) ?? ofDay[0];
  if (best !== undefined || invited.special !== undefined) return best;
  return greets.find(({ code }) => code?.startsWith('greet.festival.') === true);
}

function chosen(context: Context, which: Which, language: Language): Template | undefined {
  if (which.by === 'draft') return which;
  if (which.by === 'code') return scriptsIn(context, language).find(({ code }) => code === which.code);
  const own = context.book.records.scripts.get(which.id);
  return own && ownRow(own, 'own');
}

/** A subject of their own have only the scripts made for mail. */
const SUBJECTS = {
  'zh-CN': { festival: '{节日祝福}', own: '{称呼}，祝您顺心' },
  en: { festival: '{festival wish}', own: 'Best wishes, {salutation}' },
} as const;

/** Who has told the book no name signs with none: that is no hole in what is said. */
const SIGNATURE: ReadonlySet<string> = new Set(['me', 'myPhone']);
const isHole = (piece: Piece): boolean => piece.kind === 'gap' && !SIGNATURE.has(piece.field);

const said = (pieces: readonly Piece[]): string =>
  pieces
    .map((piece) => (piece.kind === 'gap' ? (isHole(piece) ? '…' : '') : piece.text))
    .join('')
    .trim();
const gapsIn = (pieces: readonly Piece[]): string[] =>
  pieces.flatMap((piece) => (piece.kind === 'gap' && isHole(piece) ? [piece.label] : []));

function filled(template: Template, invited: Invited, filling: Parameters<typeof fill>[1]) {
  const { reach, special } = invited;
  const body = fill(template.text, filling);
  const line = template.subject ?? SUBJECTS[filling.language][special === undefined ? 'festival' : 'own'];
  const subject = reach.channel === 'email' ? fill(line, filling) : [];
  return {
    text: said(body),
    ...(reach.channel === 'email' && { subject: said(subject) }),
    gaps: [...new Set([...gapsIn(body), ...gapsIn(subject)])],
  };
}

/** The words for one of the guests, in their language; what the book does not know stands as … and is named. */
export function wordsFor(context: Context, invited: Invited, which: Which | undefined) {
  const { customer, person, special, occasion } = invited;
  const language = customer.language ?? languageOf(context);
  const template =
    which === undefined ? fitting(scriptsIn(context, language), invited) : chosen(context, which, language);
  const dossier = dossierOf(context, customer.id);
  if (template === undefined || !dossier.ok) return { language, text: '', commercial: false, gaps: [] };
  const facts = {
    ...scriptFacts(context, dossier.value, person?.id),
    ...(special === undefined && { festival: occasion.code }),
  };
  const { commercial } = template;
  return { language, commercial, ...filled(template, invited, { facts, language, byHand: {} }) };
}
