/** 75 octets a line, one of which is the blank that begins a folded one. */
const LINE_OCTETS = 74;
const MOST_OCTETS_A_UNIT = 3;

/** Octets in UTF-8. A second half weighs nothing: it was weighed with its first, so no break can fall between them. */
function weightOf(unit: number): number {
  if (unit < 0x80) return 1;
  if (unit < 0x8_00) return 2;
  if (unit < 0xd8_00 || unit > 0xdf_ff) return MOST_OCTETS_A_UNIT;
  return unit < 0xdc_00 ? 4 : 0;
}

function foldLine(line: string): string {
  if (line.length * MOST_OCTETS_A_UNIT <= LINE_OCTETS) return line;
  let folded = '';
  let from = 0;
  let octets = 0;
  for (let at = 0; at < line.length; at += 1) {
    const weight = weightOf(line.charCodeAt(at));
    if (octets + weight > LINE_OCTETS) {
      folded += `${line.slice(from, at)}\r\n `;
      from = at;
      octets = 0;
    }
    octets += weight;
  }
  return from === 0 ? line : folded + line.slice(from);
}

/** Breaks each line between characters where it weighs more than a calendar may read at once. The text holds no lone surrogate. */
export const foldLines = (text: string): string => text.split('\r\n').map(foldLine).join('\r\n');
