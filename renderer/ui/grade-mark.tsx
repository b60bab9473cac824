import { memo } from 'react';
import { useT } from '../i18n/use-t.ts';
import { v } from './v.ts';

export type GradeScale = 'horizon' | 'orgGrade' | 'showClass';

type Filling = 'solid' | 'tinted' | 'line' | 'dashed';

const FILLINGS: Readonly<Record<GradeScale, Readonly<Record<string, Filling>>>> = {
  horizon: { O: 'solid', A: 'tinted', B: 'line', C: 'dashed' },
  orgGrade: { A: 'solid', B: 'tinted', C: 'dashed' },
  showClass: { A: 'solid', B: 'tinted', C: 'dashed' },
};

const ink = v('primary');
const LOOKS = {
  solid: { fill: ink, stroke: ink, text: v('onPrimary'), dash: undefined, width: 1.5 },
  tinted: { fill: v('tint2'), stroke: ink, text: ink, dash: undefined, width: 1.5 },
  line: { fill: 'none', stroke: ink, text: ink, dash: undefined, width: 1.25 },
  dashed: { fill: 'none', stroke: v('control'), text: v('ink2'), dash: '2.4 2.2', width: 1.25 },
} as const;

function Outline({ scale, filling, size }: { scale: GradeScale; filling: Filling; size: number }) {
  const { fill, stroke, dash, width } = LOOKS[filling];
  const ruled = { fill, stroke, strokeWidth: width, strokeDasharray: dash };
  const c = size / 2;
  const r = c - 1.25;
  if (scale === 'horizon') return <circle cx={c} cy={c} r={r} {...ruled} />;
  if (scale === 'orgGrade') {
    return <rect x={c - r + 0.5} y={c - r + 0.5} width={2 * r - 1} height={2 * r - 1} rx={3} {...ruled} />;
  }
  const tip = r + 0.6;
  const d = `M${c} ${c - tip}L${c + tip} ${c}L${c} ${c + tip}L${c - tip} ${c}Z`;
  return <path d={d} strokeLinejoin="round" {...ruled} />;
}

interface GradeMarkProps {
  readonly scale: GradeScale;
  /** As the playbook writes it. Absent: ungraded. */
  readonly code?: string | undefined;
  readonly size?: number;
}

const MARK = { flex: 'none', display: 'block' } as const;

/**
 * A grade as a stamp: the outline tells the scale (circle: person, square: organization, diamond: show lead), the
 * filling tells how near, the letter says it. A code no scale knows is drawn as a plain line.
 */
export const GradeMark = memo(function GradeMark({ scale, code, size = 22 }: GradeMarkProps) {
  const t = useT();
  const filling = fillingOf(scale, code);
  return (
    <svg
      width={size}
      height={size}
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={code === undefined ? t('ui:grade.none') : t(`ui:grade.${scale}`, { code })}
      style={MARK}
    >
      {filling !== undefined && <Outline scale={scale} filling={filling} size={size} />}
      <text
        x={size / 2}
        y={size / 2}
        dy="0.36em"
        textAnchor="middle"
        fontSize={letterSize(scale, code, size)}
        fontWeight={650}
        fill={filling === undefined ? v('ink3') : LOOKS[filling].text}
      >
        {code ?? '–'}
      </text>
    </svg>
  );
});

function fillingOf(scale: GradeScale, code: string | undefined): Filling | undefined {
  return code === undefined ? undefined : (FILLINGS[scale][code] ?? 'line');
}

/** A diamond leaves less room than a circle, and codes of two letters are set smaller. */
function letterSize(scale: GradeScale, code: string | undefined, size: number): number {
  const room = scale === 'showClass' ? 0.46 : 0.54;
  return size * room * (code !== undefined && code.length > 1 ? 0.75 : 1);
}
