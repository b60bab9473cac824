import { Button } from '@mui/material';
import { unreachable } from '../../../shared/result.ts';
import { useAsk } from '../../api/use-ask.ts';
import { useT } from '../../i18n/use-t.ts';
import { Banner } from '../../ui/banner.tsx';
import { Empty } from '../../ui/empty-state.tsx';
import { MissingYear } from './missing-year.tsx';
import { OwnDaysList } from './own-days-list.tsx';
import { PasteBox } from './paste-box.tsx';
import { YearTable } from './year-table.tsx';

/** The years that are arranged, how another comes in, and the rep's own days. */
export function WorkDays() {
  const t = useT();
  const asked = useAsk('workDays.status', {});
  switch (asked.state) {
    case 'asking':
      return <Empty>{t('ui:loading')}</Empty>;
    case 'refused':
      return (
        <Banner
          inset
          tone="error"
          title={t(`failure:${asked.failure.code}`)}
          actions={<Button onClick={asked.again}>{t('ui:retry')}</Button>}
        />
      );
    case 'answered': {
      const { years, missing, own } = asked.value;
      return (
        <>
          <MissingYear missing={missing} />
          <YearTable years={years} missing={missing} />
          <PasteBox />
          <OwnDaysList own={own} />
        </>
      );
    }
    default:
      return unreachable(asked);
  }
}
