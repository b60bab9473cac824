/** 75 octets a line, one of which is the blank that begins a folded one. */
const LINE_OCTETS = 74;
const MOST_OCTETS_A_UNIT = 3;

/** Octets in UTF-8; both halves of a pair together weigh four. */
function weightOf(unit: number): number {
  if (unit < 0x80) return 1;
  if (unit < 0x8_00) return 2;
  return unit >= 0xd8_00 && unit <= 0xdf_ff ? 2 : MOST_OCTETS_A_UNIT;
}

const isSecondHalf = (unit: number): boolean => unit >= 0xdc_00 && unit <= 0xdf_ff;

/** Breaks a line between characters where it weighs more than a calendar may read at once. The text holds no lone surrogate. */
export function foldLine(line: string): string {
  if (line.length * MOST_OCTETS_A_UNIT <= LINE_OCTETS) return line;
  let folded = '';
  let from = 0;
  let octets = 0;
  for (let at = 0; at < line.length; at += 1) {
    const unit = line.charCodeAt(at);
    // A second half is weighed with its first: no break can fall between them.
    const weight = isSecondHalf(unit) ? 0 : weightOf(unit) * (unit >= 0xd8_00 && unit <= 0xdb_ff ? 2 : 1);
    if (octets + weight > LINE_OCTETS) {
      folded += `${line.slice(from, at)}\r\n `;
      from = at;
      octets = 0;
    }
    octets += weight;
  }
  return from === 0 ? line : folded + line.slice(from);
}
