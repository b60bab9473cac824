import { Box } from '@mui/material';
import { KnownSchema } from '../../../../shared/domain/qualification.ts';
import type { Qualification } from '../../../../shared/domain/qualification.ts';
import { useT } from '../../../i18n/use-t.ts';
import { Segmented } from '../../../ui/segmented.tsx';
import { v } from '../../../ui/v.ts';

type Known = Qualification['money'];

interface KnownChoiceProps {
  readonly label: string;
  readonly value: Known;
  readonly onChange: (value: Known) => void;
}

/** Yes, no, or nobody knows yet. */
export function KnownChoice({ label, value, onChange }: KnownChoiceProps) {
  const t = useT();
  return (
    <Box>
      <Box aria-hidden="true" sx={{ fontSize: '0.75rem', fontWeight: 500, color: v('ink2'), mb: '4px' }}>
        {label}
      </Box>
      <Segmented
        label={label}
        segments={KnownSchema.options.map((code) => ({ value: code, label: t(`grading:man.${code}`) }))}
        value={value}
        onChange={onChange}
        wide
      />
    </Box>
  );
}
