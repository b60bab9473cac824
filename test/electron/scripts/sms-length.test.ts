import { describe, expect, it } from 'vitest';
import { smsLength } from '../../../electron/scripts/sms-length.ts';

describe('the length of a text message', () => {
  it.each([
    ['', 'gsm-7', 0, 0],
    ['a'.repeat(160), 'gsm-7', 160, 1],
    ['a'.repeat(161), 'gsm-7', 161, 2],
    ['a'.repeat(306), 'gsm-7', 306, 2],
    ['a'.repeat(307), 'gsm-7', 307, 3],
    ['€'.repeat(80), 'gsm-7', 160, 1],
    ['€'.repeat(153), 'gsm-7', 306, 3],
    ['好'.repeat(70), 'ucs-2', 70, 1],
    ['好'.repeat(71), 'ucs-2', 71, 2],
    ['好'.repeat(134), 'ucs-2', 134, 2],
    ['好'.repeat(135), 'ucs-2', 135, 3],
    ['😀'.repeat(67), 'ucs-2', 134, 3],
    ['It’s', 'ucs-2', 4, 1],
  ] as const)('of %j is %s, %i units, %i messages', (text, encoding, units, segments) => {
    expect(smsLength(text)).toEqual({ encoding, units, segments });
  });
});
