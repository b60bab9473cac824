import { Box } from '@mui/material';
import { FirstIcon, type FirstIconName } from '../../ui/first-icon.tsx';
import { NameTag } from '../../ui/name-tag.tsx';
import { CUT, SPOKEN_ONLY, v } from '../../ui/v.ts';

export interface NavItem {
  readonly id: string;
  readonly label: string;
  /** Absent for saved views, which are words alone and vanish in the rail. */
  readonly icon?: FirstIconName | undefined;
  /** Already worded, such as "1,286". */
  readonly count?: string | undefined;
  readonly href: string;
}

interface NavListProps {
  readonly items: readonly NavItem[];
  readonly at: string | undefined;
  readonly rail: boolean;
  /** Takes over the click; without it the browser follows `href`. */
  readonly onNavigate?: ((href: string) => void) | undefined;
}

const line = (current: boolean, rail: boolean, icon: boolean) => ({
  display: 'flex',
  alignItems: 'center',
  gap: '10px',
  px: '8px',
  borderRadius: '6px',
  color: 'inherit',
  textDecoration: 'none',
  fontSize: '0.8125rem',
  lineHeight: 1.5,
  fontWeight: current ? 600 : 400,
  minHeight: icon ? 30 : 28,
  ...(current ? { backgroundColor: v('tint2') } : { '&:hover': { backgroundColor: v('tint') } }),
  ...(rail ? { px: 0, justifyContent: 'center', minHeight: 34 } : {}),
});

function Line({
  item,
  current,
  rail,
  onNavigate,
}: { item: NavItem; current: boolean } & Omit<NavListProps, 'items' | 'at'>) {
  const follow =
    onNavigate === undefined
      ? {}
      : {
          onClick: (event: { preventDefault: () => void; ctrlKey: boolean; metaKey: boolean }) => {
            if (event.ctrlKey || event.metaKey) return;
            event.preventDefault();
            onNavigate(item.href);
          },
        };
  const ink = current ? v('primary') : v('ink2');
  return (
    <li>
      <NameTag name={rail ? item.label : undefined}>
        <Box
          component="a"
          href={item.href}
          aria-current={current ? 'page' : undefined}
          sx={line(current, rail, item.icon !== undefined)}
          {...follow}
        >
          {item.icon !== undefined && (
            <Box component="span" sx={{ display: 'inline-flex', color: ink }}>
              <FirstIcon name={item.icon} />
            </Box>
          )}
          <Box component="span" sx={rail ? SPOKEN_ONLY : { flex: 1, ...CUT }}>
            {item.label}
          </Box>
          {!rail && item.count !== undefined && (
            <Box component="span" sx={{ color: current ? v('ink2') : v('ink3'), fontWeight: 400, fontSize: '0.75rem' }}>
              {item.count}
            </Box>
          )}
        </Box>
      </NameTag>
    </li>
  );
}

/** Lines of the sidebar, or of the rail. */
export function NavList({ items, at, rail, onNavigate }: NavListProps) {
  return (
    <Box component="ul" sx={{ display: 'grid', gap: '1px', listStyle: 'none', m: 0, p: 0 }}>
      {items.map((item) => (
        <Line key={item.id} item={item} current={item.id === at} rail={rail} onNavigate={onNavigate} />
      ))}
    </Box>
  );
}
