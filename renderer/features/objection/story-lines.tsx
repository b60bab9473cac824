import { Box, ButtonBase, Typography } from '@mui/material';
import type { ToldStory } from '../../../shared/contract/talk-channels.ts';
import { useT } from '../../i18n/use-t.ts';
import { Icon } from '../../ui/icon.tsx';
import { v } from '../../ui/v.ts';

interface StoryLinesProps {
  readonly stories: readonly ToldStory[];
  readonly told: string | undefined;
  /** Undefined: taken back. Absent: nothing is being tagged. */
  readonly onTell?: ((id: string | undefined) => void) | undefined;
}

const stretch = ({ from, to }: ToldStory): string => [from, to].filter((part) => part !== undefined).join(' → ');

function Story({
  story,
  isTold,
  onTell,
}: { readonly story: ToldStory; readonly isTold: boolean } & Pick<StoryLinesProps, 'onTell'>) {
  const t = useT();
  const { id, title, who, proof, mayName, isNear } = story;
  const about = [who, isNear ? t('talk:stories.near') : undefined, mayName ? undefined : t('talk:stories.noName')];
  return (
    <Box component="li" sx={{ borderTop: `1px solid ${v('rule')}`, py: '4px', lineHeight: '22px' }}>
      <Box sx={{ display: 'flex', gap: '8px', alignItems: 'baseline' }}>
        <Box component="b" sx={{ fontWeight: 600 }}>
          {title}
        </Box>
        <Box component="span" sx={{ flex: 1, color: v('ink3'), fontSize: '0.75rem' }}>
          {about.filter((part) => part !== undefined).join(' · ')}
        </Box>
        {onTell !== undefined && (
          <ButtonBase
            aria-pressed={isTold}
            aria-label={`${t('talk:stories.tell')}: ${title}`}
            onClick={() => onTell(isTold ? undefined : id)}
            sx={{ minHeight: 24, px: '6px', gap: '4px', borderRadius: '4px', fontSize: '0.75rem', color: v('primary') }}
          >
            {isTold && <Icon name="check" size={12} />}
            {t('talk:stories.tell')}
          </ButtonBase>
        )}
      </Box>
      {stretch(story) !== '' && <Box data-selectable>{stretch(story)}</Box>}
      {proof !== undefined && (
        <Box data-selectable sx={{ color: v('ink2'), whiteSpace: 'pre-line' }}>
          {proof}
        </Box>
      )}
    </Box>
  );
}

/** Stories that answer it, told so that nobody is named who did not allow it. */
export function StoryLines({ stories, told, onTell }: StoryLinesProps) {
  const t = useT();
  if (stories.length === 0) return null;
  return (
    <Box sx={{ fontSize: 'var(--small)' }}>
      <Typography component="h3" variant="head" sx={{ mb: '4px' }}>
        {t('talk:stories.title')}
      </Typography>
      <Box component="ul" aria-label={t('talk:stories.title')} sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {stories.map((story) => (
          <Story key={story.id} story={story} isTold={story.id === told} onTell={onTell} />
        ))}
      </Box>
    </Box>
  );
}
