import { Box, Button, GlobalStyles } from '@mui/material';
import { useCallback, useEffect, useState } from 'react';
import { place } from '../../api/api.ts';
import { useT } from '../../i18n/use-t.ts';
import { Icon } from '../../ui/icon.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { useShortcuts } from '../../ui/shortcuts.tsx';
import { v } from '../../ui/v.ts';
import { printStyles } from '../card/print-styles.ts';
import { goTo } from '../hash-location.ts';
import { customerPath } from '../places.ts';
import { tellReady } from '../tell-ready.ts';
import { usePrint } from '../use-print.ts';
import type { SheetKind } from './sheet-content.ts';
import { type SheetContent, SheetPaper } from './sheet-paper.tsx';

interface OpenSheetProps {
  readonly kind: SheetKind;
  readonly id: string;
  readonly customerId: string;
  readonly content: SheetContent;
  readonly rep: { readonly name: string; readonly phone: string };
}

function Head(sheet: OpenSheetProps) {
  const t = useT();
  const { print, running } = usePrint('sheet.print', { kind: sheet.kind, id: sheet.id }, (name) =>
    t('sheets:saved', { name }),
  );
  const back = () => goTo(customerPath(sheet.customerId));
  useShortcuts([
    { combo: 'mod+p', run: print },
    { combo: 'escape', run: back },
  ]);
  return (
    <Box className="screen-only">
      <PageHead
        title={sheet.content.kind}
        sub={sheet.content.about}
        right={
          <>
            <Button variant="outlined" startIcon={<Icon name="left" size={15} />} onClick={back}>
              {t('sheets:back')}
            </Button>
            <Button variant="contained" startIcon={<Icon name="print" size={15} />} onClick={print} disabled={running}>
              {t(place() === 'desktop' ? 'sheets:savePdf' : 'sheets:print')}
            </Button>
          </>
        }
      />
    </Box>
  );
}

/** The sheet as it will be printed; on paper only its pages are left. */
export function OpenSheet(sheet: OpenSheetProps) {
  const t = useT();
  const [isReady, setReady] = useState(false);
  const onReady = useCallback(() => setReady(true), []);
  useEffect(() => {
    tellReady(isReady);
    return () => tellReady(false);
  }, [isReady]);
  const frame = { flex: 1, minHeight: 0, display: 'flex', flexDirection: 'column' } as const;
  const ground = {
    flex: 1,
    minHeight: 0,
    overflow: 'auto',
    '@media screen': { backgroundColor: v('desk'), borderTop: `1px solid ${v('rule')}` },
    '&:focus-visible': { outlineOffset: -2 },
  } as const;
  return (
    <Box className="print-through" sx={frame}>
      <GlobalStyles styles={printStyles('A4')} />
      <Head {...sheet} />
      <Box className="print-through" role="region" aria-label={t('sheets:preview')} tabIndex={0} sx={ground}>
        <SheetPaper content={sheet.content} rep={sheet.rep} onReady={onReady} />
      </Box>
    </Box>
  );
}
