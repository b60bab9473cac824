import { ownFieldName } from '../domain/list-field.ts';
import type { Translate } from './translate.ts';

/** Where the codes of a field are worded; a field not named here words its own under `listing:choice`. */
const CHOICES_IN: Readonly<Record<string, string>> = {
  intent: 'cadence:intent',
  relationship: 'ui:relationship',
  outcome: 'customers:outcome',
  money: 'grading:man',
  need: 'grading:man',
  authority: 'grading:man.authorities',
  obstacle: 'grading:obstacle',
  stage: 'grading:stage',
  bond: 'grading:bond',
  personality: 'grading:personality',
  hesitation: 'grading:hesitation',
  nature: 'grading:nature',
  ruledBy: 'grading:ruledBy',
  preferredChannel: 'ui:channel',
  consent: 'ui:channel',
};

// Codes come from the catalogue at run time, so the typed keys of i18next cannot know these.
const sayOr = (t: Translate, key: string, otherwise: string): string => {
  const said = (t as unknown as (key: string, options: object) => unknown)(key, { defaultValue: otherwise });
  return typeof said === 'string' ? said : otherwise;
};

/** What a field is called; one of the rep's own by the name they gave it. */
export const fieldWords = (t: Translate, code: string): string =>
  ownFieldName(code) ?? sayOr(t, `listing:field.${code}`, code);

/** A value of a field in words; what nobody has worded stands for itself. Days and numbers are left as they are. */
export function valueWords(t: Translate, field: string, value: string): string {
  if (value === '' || ownFieldName(field) !== undefined) return yesNoWords(t, value);
  const channel = field === 'doNotContact' && value !== 'all' ? 'ui:channel' : undefined;
  const known = sayOr(t, `${channel ?? CHOICES_IN[field] ?? `listing:choice.${field}`}.${value}`, '');
  return known === '' ? yesNoWords(t, value) : known;
}

/** `yes` and `no` are how a truth is kept. */
function yesNoWords(t: Translate, value: string): string {
  if (value === 'yes') return t('ui:yes');
  return value === 'no' ? t('ui:no') : value;
}
