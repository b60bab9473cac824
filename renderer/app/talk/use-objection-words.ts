import type { ObjectionTag } from '../../../shared/domain/objection.ts';
import { sayDay } from '../../../shared/i18n/day-words.ts';
import { useAsk } from '../../api/use-ask.ts';
import { objectionName } from '../../features/objection/branch.ts';
import { useLanguage, useT } from '../../i18n/use-t.ts';

const useKnown = (customerId: string | undefined) => {
  const asked = useAsk('objection.list', customerId === undefined ? {} : { customerId });
  return asked.state === 'answered' ? asked.value : undefined;
};

/** What a tag is called: the objection, and in brackets that it was an excuse or what was behind it. */
export function useObjectionWords(customerId?: string): (tag: ObjectionTag) => string {
  const t = useT();
  const language = useLanguage();
  const known = useKnown(customerId);
  return ({ objection, isExcuse, cause }) => {
    const found = known?.objections.find(({ code }) => code === objection);
    const name = found === undefined ? objection : objectionName(found, language);
    const more = [
      isExcuse === true ? t('talk:excuse') : undefined,
      cause === undefined ? undefined : t(`talk:cause.${cause}`),
    ].filter((part) => part !== undefined);
    const [open, between, close] = language === 'en' ? [' (', ', ', ')'] : ['（', '，', '）'];
    return more.length === 0 ? name : `${name}${open}${more.join(between)}${close}`;
  };
}

const PAST_SHOWN = 3;

/** What this customer objected before, in one line; empty when they never did. */
export function usePastObjections(customerId: string): string {
  const t = useT();
  const language = useLanguage();
  const known = useKnown(customerId);
  const status = useAsk('book.status', {});
  const wordsOf = useObjectionWords(customerId);
  if (known === undefined || status.state !== 'answered' || known.past.length === 0) return '';
  const { today } = status.value;
  const said = known.past
    .slice(0, PAST_SHOWN)
    .map(({ on, tag }) => t('talk:pastOn', { day: sayDay(language, on, today), what: wordsOf(tag) }));
  return `${t('talk:past')} · ${said.join(language === 'en' ? '; ' : '；')}`;
}
