import { Button } from '@mui/material';
import { useT } from '../i18n/use-t.ts';
import { Banner } from './banner.tsx';

/** Words that were put aside; see renderer/api/use-kept-draft. */
export interface KeptWords {
  readonly resumed: boolean;
  readonly begun: boolean;
  readonly startOver: () => void;
}

/** The button is gone once it was pressed: the keys go on in the first field of its form. */
function toFirstField(button: HTMLElement): void {
  const form = button.closest('form, [role="dialog"]');
  form?.querySelector<HTMLElement>('input:not([type="hidden"]), textarea, [role="combobox"]')?.focus();
}

/** The form goes on where it was left. */
export function Resumed({ kept }: { readonly kept: Pick<KeptWords, 'resumed' | 'startOver'> | undefined }) {
  const t = useT();
  if (kept?.resumed !== true) return null;
  const drop = (
    <Button
      variant="text"
      onClick={({ currentTarget }) => {
        toFirstField(currentTarget);
        kept.startOver();
      }}
    >
      {t('ui:draft.drop')}
    </Button>
  );
  return <Banner inset tone="info" title={t('ui:draft.back')} actions={drop} />;
}

/** Esc keeps what was begun, and says so. */
export function useEscWords(kept: KeptWords | undefined): string | undefined {
  const t = useT();
  return kept?.begun === true ? t('ui:draft.escKeeps') : undefined;
}
