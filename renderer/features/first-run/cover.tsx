import { v } from '../../ui/v.ts';

const STITCHES = [30, 118, 212, 300];
const NAME = ['客', '户', '账', '本'];
const SERIF = { fontFamily: 'var(--serif)' } as const;

function Slip() {
  return (
    <>
      <rect x="46" y="26" width="46" height="180" fill="#FBFAF6" />
      <rect x="49.5" y="29.5" width="39" height="173" fill="none" stroke="#1B2230" strokeWidth="1.6" />
      <rect x="52.5" y="32.5" width="33" height="167" fill="none" stroke="#1B2230" strokeWidth=".6" />
      {NAME.map((character, index) => (
        <text
          key={character}
          x="69"
          y={66 + index * 37}
          textAnchor="middle"
          fontSize="25"
          fontWeight="600"
          fill="#1B2230"
          style={SERIF}
        >
          {character}
        </text>
      ))}
    </>
  );
}

function BookSeal() {
  return (
    <>
      <rect x="56" y="222" width="26" height="26" rx="4" fill="#B0301F" />
      <text x="69" y="241.5" textAnchor="middle" fontSize="17" fontWeight="700" fill="#fff" style={SERIF}>
        账
      </text>
    </>
  );
}

/** The closed book: indigo cloth, four stitches, a title slip, one seal. Drawn here and nowhere else at this size. */
export function Cover({ width }: { readonly width: number }) {
  return (
    <svg width={width} height={width * 1.36} viewBox="0 0 250 340" aria-hidden="true" lang="zh-CN">
      <defs>
        <pattern id="cover-weave" width="4" height="4" patternUnits="userSpaceOnUse">
          <path d="M0 1H4M0 3H4" stroke="#fff" strokeOpacity=".05" />
          <path d="M1 0V4M3 0V4" stroke="#000" strokeOpacity=".07" />
        </pattern>
      </defs>
      <rect x="6" y="6" width="240" height="330" rx="3" fill="#000" opacity=".12" />
      <rect x="3" y="3" width="240" height="330" rx="3" fill="#EDE9DF" stroke="#C9C3B4" />
      <rect width="240" height="330" rx="3" fill={v('spine')} />
      <rect width="240" height="330" rx="3" fill="url(#cover-weave)" />
      <g stroke={v('stitch')} strokeWidth="1.6" fill="none" strokeLinecap="round">
        <path d="M22 0V330" />
        {STITCHES.map((y) => (
          <path key={y} d={`M0 ${y}H22`} />
        ))}
        <path d="M0 8L22 30M0 322L22 300" />
      </g>
      <Slip />
      <BookSeal />
    </svg>
  );
}
