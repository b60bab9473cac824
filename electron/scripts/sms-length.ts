/** How a text message is written, how long it is and how many are paid for. */
export interface SmsLength {
  readonly encoding: 'gsm-7' | 'ucs-2';
  /** Septets, or units of 16 bits. */
  readonly units: number;
  readonly segments: number;
}

/** 3GPP TS 23.038, the basic alphabet. */
const BASIC = new Set(
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà',
);
/** Its extension: each weighs two, and no segment ends between the two. */
const EXTENDED = new Set('^{}\\[~]|€\f');

const LIMITS = { 'gsm-7': { single: 160, joined: 153 }, 'ucs-2': { single: 70, joined: 67 } } as const;

function packed(weights: readonly number[], room: number): number {
  let segments = 1;
  let used = 0;
  for (const weight of weights) {
    if (used + weight > room) {
      segments += 1;
      used = 0;
    }
    used += weight;
  }
  return segments;
}

/** One character outside the alphabet, be it a Chinese one or a curly apostrophe, and every character weighs sixteen bits. */
export function smsLength(text: string): SmsLength {
  const characters = [...text];
  const isGsm = characters.every((one) => BASIC.has(one) || EXTENDED.has(one));
  const encoding = isGsm ? 'gsm-7' : 'ucs-2';
  const weights = characters.map((one) => (isGsm ? (EXTENDED.has(one) ? 2 : 1) : one.length));
  const units = weights.reduce((sum, weight) => sum + weight, 0);
  const { single, joined } = LIMITS[encoding];
  const segments = units <= single ? Math.min(1, units) : packed(weights, joined);
  return { encoding, units, segments };
}
