import type { Customer } from '../../../../shared/domain/customer.ts';
import {
  BONDS,
  HESITATIONS,
  OBSTACLES,
  ORGANIZATION_STAGES,
  PERSONALITIES,
  RETAIL_STAGES,
} from '../../../../shared/domain/manner.ts';
import type { Translate } from '../../../../shared/i18n/translate.ts';
import { unreachable } from '../../../../shared/result.ts';

/** Scales that are one word of a few. */
export type MannerScale = 'obstacle' | 'stage' | 'bond' | 'personality' | 'hesitation';

export interface Manner {
  readonly choices: readonly { readonly code: string; readonly label: string; readonly hint?: string }[];
}

/** The words of a scale, each with what it means; stages by the kind of customer. */
export function mannerOf(t: Translate, scale: MannerScale, kind: Customer['kind']): Manner {
  switch (scale) {
    case 'obstacle':
      return { choices: OBSTACLES.map((code) => ({ code, label: t(`grading:obstacle.${code}`) })) };
    case 'stage': {
      const stages = kind === 'person' ? RETAIL_STAGES : ORGANIZATION_STAGES;
      return { choices: stages.map((code, at) => ({ code, label: `${at + 1}. ${t(`grading:stage.${code}`)}` })) };
    }
    case 'bond':
      return {
        choices: BONDS.map((code) => ({ code, label: t(`grading:bond.${code}`), hint: t(`grading:bondHint.${code}`) })),
      };
    case 'personality':
      return {
        choices: PERSONALITIES.map((code) => ({
          code,
          label: t(`grading:personality.${code}`),
          hint: t(`grading:personalityHint.${code}`),
        })),
      };
    case 'hesitation':
      return {
        choices: HESITATIONS.map((code) => ({
          code,
          label: t(`grading:hesitation.${code}`),
          hint: t(`grading:hesitationHint.${code}`),
        })),
      };
    default:
      return unreachable(scale);
  }
}
