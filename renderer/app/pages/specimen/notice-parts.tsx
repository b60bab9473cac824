import { Alert, Button, Box } from '@mui/material';
import { useT } from '../../../i18n/use-t.ts';
import { Band } from '../../../ui/band.tsx';
import { Banner } from '../../../ui/banner.tsx';
import { ContextHint } from '../../../ui/context-hint.tsx';
import { Empty, EmptyState } from '../../../ui/empty-state.tsx';
import { Tally } from '../../../ui/tally.tsx';
import { useToast } from '../../../ui/toast.tsx';
import { Part } from './part.tsx';
import { useSay } from './use-say.ts';

export function NoticeParts() {
  const say = useSay();
  const t = useT();
  const tell = useToast();
  const toast = () => tell({ text: say('推后了 4 位', 'Snoozed 4'), undo: () => undefined });
  return (
    <>
      <Part title={say('提示', 'Notices')}>
        <Box sx={{ display: 'grid', gap: '8px' }}>
          <Banner
            inset
            tone="error"
            title={t('failure:disk-full')}
            actions={
              <Button variant="contained" color="error">
                {t('ui:retry')}
              </Button>
            }
          >
            {say('刚记的 1 笔在内存里，没有丢。', 'Your last entry is in memory, nothing is lost.')}
          </Banner>
          <Banner
            inset
            tone="warning"
            title={say('2027 年放假安排还没公布。', 'The 2027 holidays are not announced.')}
          />
          <Banner inset tone="info" title={say('又有 3 位今天到期。', 'Three more windows end today.')} />
          <Alert severity="success">{say('导入好了', 'Imported')}</Alert>
          <ContextHint onDismiss={() => undefined}>
            {say('J、K 上下移，Enter 打开。', 'J and K move, Enter opens.')}
          </ContextHint>
          <Button variant="outlined" onClick={toast} sx={{ justifySelf: 'start' }}>
            {say('出一条', 'Show a toast')}
          </Button>
        </Box>
      </Part>
      <Band icon="overdue" title={say('逾期', 'Overdue')} count={3} late note={say('先办这些', 'these first')}>
        <Empty>{say('没有逾期的。', 'Nothing is overdue.')}</Empty>
      </Band>
      <EmptyState
        mark={<Tally count={18} size={30} label={say('今天记了 18 笔', '18 logged today')} />}
        title={say('没有人符合这个条件', 'Nobody matches')}
        action={<Button variant="contained">{say('清掉条件', 'Clear the filter')}</Button>}
      >
        {say('记一笔时加上它，这里就会出现。', 'Add it when you log a contact and the customer will stand here.')}
      </EmptyState>
    </>
  );
}
