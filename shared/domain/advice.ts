import { z } from 'zod';
import { BONDS, HESITATIONS, OBSTACLES, STAGES } from './manner.ts';

/** What a driver is met with, head by head. */
export const DRIVER_HEADS = ['marks', 'pace', 'language', 'interests', 'praise', 'balance', 'negotiating'] as const;
export const TABOOS = ['arguing', 'own-benefit', 'refusing', 'rambling', 'behind-backs'] as const;

/** What one piece of advice is about; at most one of each is shown at a time. */
export const ADVICE_FAMILIES = ['bond', 'personality', 'hesitation', 'obstacle', 'stage', 'whom', 'taboo'] as const;
export type AdviceFamily = (typeof ADVICE_FAMILIES)[number];

const OTHER_PERSONALITIES = ['expressive', 'amiable', 'analytical'] as const;
const WHOM = ['persons', 'procedures', 'unknown'] as const;

/** Two sentences each, worded by shared/i18n under `advice:`; a driver has seven of them. */
export const ADVICE_CODES = [
  ...BONDS.map((code) => `bond.${code}` as const),
  ...DRIVER_HEADS.map((head) => `personality.driver-${head}` as const),
  ...OTHER_PERSONALITIES.map((code) => `personality.${code}` as const),
  ...HESITATIONS.map((code) => `hesitation.${code}` as const),
  ...OBSTACLES.map((code) => `obstacle.${code}` as const),
  ...STAGES.map((code) => `stage.${code}` as const),
  ...WHOM.map((code) => `whom.${code}` as const),
  ...TABOOS.map((code) => `taboo.${code}` as const),
] as const;
export type AdviceCode = (typeof ADVICE_CODES)[number];
export const AdviceCodeSchema = z.enum(ADVICE_CODES);

/** Where advice is read: with the receiver in hand, or before. */
export const AdvicePlaceSchema = z.enum(['log', 'dossier']);
export type AdvicePlace = z.infer<typeof AdvicePlaceSchema>;

export const adviceFamilyOf = (code: AdviceCode): AdviceFamily =>
  ADVICE_FAMILIES.find((family) => code.startsWith(`${family}.`)) ?? 'taboo';
