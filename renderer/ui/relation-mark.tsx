import { memo } from 'react';
import { useT } from '../i18n/use-t.ts';
import { v } from './v.ts';

export type RelationshipState = 'lead' | 'prospect' | 'buyer' | 'dormant' | 'lost' | 'given-up';

interface RelationMarkProps {
  readonly relationship: RelationshipState;
  /** Leave the word out only where a column head or a tooltip already says it. */
  readonly word?: boolean;
}

const MARK = {
  display: 'inline-flex',
  alignItems: 'center',
  verticalAlign: 'top',
  gap: '6px',
  whiteSpace: 'nowrap',
} as const;

/** The relationship as a moon that fills as the bond does; a lost one is struck through, of a dormant one only the core is left. */
export const RelationMark = memo(function RelationMark({ relationship, word = true }: RelationMarkProps) {
  const name = useT()(`ui:relationship.${relationship}`);
  const ink = v('ink2');
  return (
    <span style={MARK}>
      <svg
        width="12"
        height="12"
        viewBox="0 0 12 12"
        style={{ flex: 'none' }}
        {...(word ? { 'aria-hidden': true } : { role: 'img', 'aria-label': name })}
      >
        <circle
          cx="6"
          cy="6"
          r="4.6"
          fill={relationship === 'buyer' ? ink : 'none'}
          stroke={ink}
          strokeWidth="1.3"
          strokeDasharray={relationship === 'given-up' ? '2 1.8' : undefined}
        />
        {relationship === 'prospect' && <path d="M6 1.4a4.6 4.6 0 0 1 0 9.2Z" fill={ink} />}
        {relationship === 'dormant' && <circle cx="6" cy="6" r="2" fill={ink} />}
        {relationship === 'lost' && <path d="M3 9L9 3" stroke={ink} strokeWidth="1.4" />}
      </svg>
      {word && <span>{name}</span>}
    </span>
  );
});
