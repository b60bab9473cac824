import { isUtf8 } from 'node:buffer';
import { decodeLine } from '../journal/journal-line.ts';

/** A line that is whole from its first octets to its last, whatever became of those between. */
const ENDS = /,"crc":"[0-9a-f]{8}"\}\r?$/;
const BEGINS = /^\{"seq":(\d{1,15}),(?:"write":(\d{1,15}),)?/;
const LOOK_BYTES = 64;

/**
 * With which write a line came whose crc is wrong, told from its beginning; undefined where that is gone too.
 *
 * A power cut breaks lines of the last write only. An editor that saves the file in its own way breaks many, and they must not
 * pass for the torn end of one.
 */
export function claimedWrite(bytes: Buffer): number | undefined {
  if (!ENDS.test(bytes.toString('latin1', Math.max(0, bytes.length - LOOK_BYTES)))) return undefined;
  const [, seq, write] = BEGINS.exec(bytes.toString('latin1', 0, LOOK_BYTES)) ?? [];
  return seq === undefined ? undefined : Number(write ?? seq);
}

/** Whole, once it is read as GBK, or without the CR that an editor put before the line break. */
export function isRecoded(bytes: Buffer): boolean {
  const text = isUtf8(bytes) ? bytes.toString('utf8') : new TextDecoder('gb18030').decode(bytes);
  const line = text.endsWith('\r') ? text.slice(0, -1) : text;
  const again = Buffer.from(line);
  return !again.equals(bytes) && decodeLine(again) !== undefined;
}
