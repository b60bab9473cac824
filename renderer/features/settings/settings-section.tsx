import { Box, Typography } from '@mui/material';
import { type ReactNode, useId } from 'react';
import { v } from '../../ui/v.ts';

interface SettingsSectionProps {
  readonly title: string;
  readonly why?: string;
  readonly children: ReactNode;
}

/** A ruled block of the settings: its name at the left, its fields at the right. */
export function SettingsSection({ title, why, children }: SettingsSectionProps) {
  const id = useId();
  return (
    <Box
      component="section"
      aria-labelledby={id}
      sx={{
        display: 'grid',
        gridTemplateColumns: '168px minmax(0, 560px)',
        columnGap: '32px',
        pt: '14px',
        pb: 'calc(var(--gap) * 1.5)',
        borderTop: `1px solid ${v('ruleStrong')}`,
      }}
    >
      <Box>
        <Typography component="h2" id={id} variant="head">
          {title}
        </Typography>
        {why !== undefined && (
          <Typography component="p" variant="caption" sx={{ color: v('ink3'), textWrap: 'pretty', display: 'block' }}>
            {why}
          </Typography>
        )}
      </Box>
      <Box sx={{ display: 'grid', rowGap: 'var(--gap)', minWidth: 0 }}>{children}</Box>
    </Box>
  );
}

interface SettingLineProps {
  /** Stands at the left of the control; the control carries the same words for speech. */
  readonly label: string;
  readonly hint?: string;
  readonly children: ReactNode;
}

/** Pixels of the names, here and in the facts of the book. */
export const NAME_PX = 152;

/** A choice of a few: its name left, the segments beside it, a hint under them. */
export function SettingLine({ label, hint, children }: SettingLineProps) {
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: `${NAME_PX}px minmax(0,1fr)`, columnGap: '10px', rowGap: '4px' }}>
      <Box aria-hidden="true" sx={{ fontSize: 'var(--small)', lineHeight: 'var(--control)' }}>
        {label}
      </Box>
      <Box sx={{ display: 'flex' }}>{children}</Box>
      {hint !== undefined && (
        <Box sx={{ gridColumn: 2, fontSize: '0.75rem', color: v('ink3'), textWrap: 'pretty' }}>{hint}</Box>
      )}
    </Box>
  );
}
