import { Button } from '@mui/material';
import { useT } from '../../i18n/use-t.ts';

interface OpenButtonProps {
  readonly item: string;
  readonly onOpen: () => void;
}

/** Into the form of a gift, or of what lies in the cupboard. */
export function OpenButton({ item, onOpen }: OpenButtonProps) {
  const t = useT();
  const words = t('gifts:toBuy.open');
  return (
    <Button variant="outlined" aria-haspopup="dialog" aria-label={`${words}: ${item}`} onClick={onOpen}>
      {words}
    </Button>
  );
}
