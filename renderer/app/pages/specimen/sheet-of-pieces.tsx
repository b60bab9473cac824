import { Box, Typography } from '@mui/material';
import { ICON_NAMES, Icon } from '../../../ui/icon.tsx';
import { Seal } from '../../../ui/seal.tsx';
import { type Colour, v } from '../../../ui/v.ts';
import { Line, Part } from './part.tsx';
import { ControlParts } from './control-parts.tsx';
import { FieldParts } from './field-parts.tsx';
import { MarkParts } from './mark-parts.tsx';
import { NoticeParts } from './notice-parts.tsx';
import { useSay } from './use-say.ts';

const GROUNDS: readonly Colour[] = ['desk', 'paper', 'raised', 'sunk', 'rule', 'ruleStrong', 'tint', 'tint2'];
const INKS: readonly Colour[] = ['ink', 'ink2', 'ink3', 'control', 'primary', 'seal', 'ok', 'warn'];
const SOFT: readonly Colour[] = ['sealSoft', 'okSoft', 'warnSoft'];
const CHART: readonly Colour[] = ['c1', 'c2', 'c3', 'c4', 'c5', 'c6'];

function Swatches({ colours }: { colours: readonly Colour[] }) {
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: '1fr 1fr', gap: '7px', mb: '7px' }}>
      {colours.map((colour) => (
        <Box key={colour} sx={{ display: 'flex', alignItems: 'center', gap: '8px', fontSize: '0.75rem' }}>
          <Box
            sx={{
              width: 26,
              height: 26,
              borderRadius: '4px',
              backgroundColor: v(colour),
              border: `1px solid ${v('ruleStrong')}`,
            }}
          />
          {colour}
        </Box>
      ))}
    </Box>
  );
}

function Type() {
  const say = useSay();
  return (
    <Part title={say('字', 'Type')}>
      <Typography variant="display" component="div">
        {say('9月17日 记一笔 Account Book', '17 September, Shen’s entry')}
      </Typography>
      <Typography component="div" variant="title">
        {say('示例市某某冷链物流有限公司', 'Sample Cold Chain Logistics')}
      </Typography>
      <Typography component="div" variant="head">
        {say('下一步 Next step', 'Next step')}
      </Typography>
      <Typography component="div" variant="body1">
        {say('正文 14：上次 9月14日 打了 E6 冷藏版的报价，¥125,800 一台。', 'Body 14: “last quoted” the E6 on 14 Sep…')}
      </Typography>
      <Typography component="div" variant="body2">
        {say('次要 13：为什么今天，O 级每 3–4 天。', 'Small 13: why today, grade O every 3–4 days.')}
      </Typography>
      <Typography component="div" variant="caption" sx={{ color: v('ink3') }}>
        {say('注 12：农历八月初七 0123456789', 'Caption 12: lunar 8-7 0123456789')}
      </Typography>
    </Part>
  );
}

const sheet = {
  height: '100vh',
  overflow: 'auto',
  backgroundColor: v('paper'),
  color: v('ink'),
  p: '22px 28px',
  display: 'grid',
  gridTemplateColumns: '280px minmax(0,1fr) 400px',
  columnGap: '32px',
} as const;

export function SheetOfPieces() {
  const say = useSay();
  return (
    <Box component="main" tabIndex={0} sx={sheet}>
      <Box>
        <Line gap="10px">
          <Seal size={26} />
          <Typography component="h1" variant="display">
            {say('样张', 'Specimen')}
          </Typography>
        </Line>
        <Part title={say('墨与纸', 'Ink and paper')}>
          <Swatches colours={GROUNDS} />
          <Swatches colours={INKS} />
          <Swatches colours={SOFT} />
        </Part>
        <Part title={say('图表用墨', 'Chart inks')}>
          <Swatches colours={CHART} />
        </Part>
        <Part title={say('图标：一种笔画', 'Icons: one stroke')}>
          <Box sx={{ display: 'grid', gridTemplateColumns: 'repeat(10, 1fr)', rowGap: '10px', color: v('ink2') }}>
            {ICON_NAMES.map((name) => (
              <Icon key={name} name={name} />
            ))}
          </Box>
        </Part>
      </Box>
      <Box sx={{ minWidth: 0 }}>
        <Type />
        <MarkParts />
        <NoticeParts />
      </Box>
      <Box sx={{ minWidth: 0 }}>
        <ControlParts />
        <FieldParts />
      </Box>
    </Box>
  );
}
