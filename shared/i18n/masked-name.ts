const HAN = /^\p{Script=Han}/u;

/** A name by its beginning: 王** for 王小明, A. E. for Ann Example. Enough for whoever knows them, and for nobody else. */
export function maskedName(name: string): string {
  const plain = name.trim();
  const [first = ''] = plain;
  if (HAN.test(plain)) return `${first}**`;
  return plain
    .split(/\s+/)
    .filter((word) => word !== '')
    .map(([letter = '']) => `${letter.toUpperCase()}.`)
    .slice(0, 3)
    .join(' ');
}
