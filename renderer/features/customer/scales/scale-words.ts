import { HORIZONS } from '../../../../shared/domain/customer.ts';
import { isDay } from '../../../../shared/domain/day.ts';
import { BONDS, HESITATIONS, OBSTACLES, PERSONALITIES, STAGES } from '../../../../shared/domain/manner.ts';
import { AUTHORITIES, KnownSchema } from '../../../../shared/domain/qualification.ts';
import type { Language } from '../../../../shared/domain/record.ts';
import type { Scale } from '../../../../shared/domain/scale.ts';
import { sayDay } from '../../../../shared/i18n/day-words.ts';
import type { Translate } from '../../../../shared/i18n/translate.ts';
import { intentWords } from '../customer-columns.tsx';

const known = <T extends string>(codes: readonly T[], code: string | undefined): T | undefined =>
  codes.find((one) => one === code);

/** A date, a letter held by hand, or both. */
function horizonWords(t: Translate, language: Language, line: string): string {
  const parts = line.split(' ').map((part) => {
    if (isDay(part)) return t('grading:byDate', { day: sayDay(language, part) });
    const code = known(HORIZONS, part);
    return t('grading:horizonLine', { code: code === undefined ? part : t('ui:grade.horizon', { code }) });
  });
  return parts.join(t('grading:and'));
}

function manWords(t: Translate, line: string): string {
  const [money, authority, need] = line.split(' ');
  const answers = {
    money: known(KnownSchema.options, money) ?? 'unknown',
    authority: known(AUTHORITIES, authority) ?? 'unknown',
    need: known(KnownSchema.options, need) ?? 'unknown',
  } as const;
  return [
    t('grading:man.said.money', { answer: t(`grading:man.${answers.money}`).toLowerCase() }),
    t('grading:man.said.authority', { answer: t(`grading:man.authorities.${answers.authority}`).toLowerCase() }),
    t('grading:man.said.need', { answer: t(`grading:man.${answers.need}`).toLowerCase() }),
  ].join(t('grading:and'));
}

type Say = (t: Translate, line: string) => string | undefined;

const WORDS: Readonly<Record<Exclude<Scale, 'horizon'>, Say>> = {
  intent: (t, line) => intentWords(t, line),
  showClass: (t, code) => t('ui:grade.showClass', { code }),
  orgGrade: (t, code) => t('ui:grade.orgGrade', { code }),
  qualification: manWords,
  obstacle: (t, line) => {
    const code = known(OBSTACLES, line);
    return code && t(`grading:obstacle.${code}`);
  },
  stage: (t, line) => {
    const code = known(STAGES, line);
    return code && t(`grading:stage.${code}`);
  },
  bond: (t, line) => {
    const code = known(BONDS, line);
    return code && t(`grading:bond.${code}`);
  },
  personality: (t, line) => {
    const code = known(PERSONALITIES, line);
    return code && t(`grading:personality.${code}`);
  },
  hesitation: (t, line) => {
    const code = known(HESITATIONS, line);
    return code && t(`grading:hesitation.${code}`);
  },
};

/** The value of a scale as history keeps it, in words; a code nobody knows is shown as it is written. */
export const scaleWords = (t: Translate, language: Language, scale: Scale, line: string): string =>
  scale === 'horizon' ? horizonWords(t, language, line) : (WORDS[scale](t, line) ?? line);
