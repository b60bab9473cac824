import type { ScriptRow } from '../../shared/contract/script-channels.ts';
import type { Language } from '../../shared/domain/record.ts';
import type { Script, ShippedScript } from '../../shared/domain/script.ts';
import { textIn } from '../../shared/i18n/text-in.ts';
import type { Context } from './context.ts';

type Shelf = Pick<Context, 'book' | 'shippedScripts'>;

function shippedRow(script: ShippedScript, language: Language): ScriptRow {
  const { code, channel, purpose, title, subject, text, commercial } = script;
  const line = textIn(subject, language);
  return {
    code,
    origin: 'shipped',
    language: text[language] === undefined ? (language === 'en' ? 'zh-CN' : 'en') : language,
    channel,
    purpose,
    title: textIn(title, language) ?? code,
    ...(line !== undefined && { subject: line }),
    text: textIn(text, language) ?? '',
    commercial,
  };
}

/** A script of the rep's own, as it is listed. */
export function ownRow(script: Readonly<Script>, origin: 'own' | 'changed'): ScriptRow {
  const { id, code, language, channel, purpose, title, subject, text, commercial } = script;
  return {
    ...(code !== undefined && { code }),
    id,
    origin,
    language,
    channel,
    purpose,
    title,
    ...(subject !== undefined && { subject }),
    text,
    commercial,
  };
}

/** All scripts in a language: shipped ones with the rep's own in their place, then what the rep has added. */
export function scriptsIn({ book, shippedScripts }: Shelf, language: Language): ScriptRow[] {
  const own = [...book.records.scripts.values()].filter((script) => script.language === language);
  const shipped = new Set(shippedScripts.map(({ code }) => code));
  const inPlace = new Map(own.flatMap((script) => (script.code === undefined ? [] : [[script.code, script] as const])));
  return [
    ...shippedScripts.map((script) => {
      const changed = inPlace.get(script.code);
      return changed === undefined ? shippedRow(script, language) : ownRow(changed, 'changed');
    }),
    ...own
      // One that stood in the place of a shipped one which is gone is simply the rep's own.
      .filter(({ id, code }) => code === undefined || !shipped.has(code) || inPlace.get(code)?.id !== id)
      .map((script) => ownRow(script, 'own')),
  ];
}

const folded = (words: string): string => words.normalize('NFKC').toLowerCase();

/** Those in whose title, subject or text every word of the query stands; the title's first. */
export function scriptsMatching(rows: readonly ScriptRow[], query: string): ScriptRow[] {
  const words = folded(query)
    .split(/\s+/)
    .filter((word) => word !== '');
  const every = (hay: string): boolean => words.every((word) => folded(hay).includes(word));
  const titled = rows.filter(({ title }) => every(title));
  const others = rows.filter(
    (row) => !titled.includes(row) && every([row.title, row.subject ?? '', row.text].join('\n')),
  );
  return [...titled, ...others];
}
