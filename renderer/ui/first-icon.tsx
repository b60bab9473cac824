import * as lucide from 'lucide-react';

/** What the sidebar and the theme draw with: in the window's first load, as the hundred others of icon.tsx are not. */
export const FIRST_DRAWINGS = {
  today: lucide.NotebookPen,
  customers: lucide.BookUser,
  calendar: lucide.CalendarDays,
  reports: lucide.ChartColumn,
  product: lucide.Package,
  scripts: lucide.MessagesSquare,
  search: lucide.Search,
  ledger: lucide.ScrollText,
  greeting: lucide.MessageCircle,
  gift: lucide.Gift,
  settings: lucide.Settings,
  importFile: lucide.FileInput,
  close: lucide.X,
  down: lucide.ChevronDown,
  error: lucide.OctagonAlert,
  warning: lucide.TriangleAlert,
  info: lucide.Info,
  done: lucide.CircleCheck,
} as const;

export type FirstIconName = keyof typeof FIRST_DRAWINGS;

export interface DrawingProps {
  /** Pixels: 16 in rows and menus, 14 beside small text, 11 in calendar cells. */
  readonly size?: number | undefined;
  /** Only when the icon stands alone; beside words it is silent. */
  readonly label?: string | undefined;
  /** MUI lays its chip and button margins on this class: pass it on. */
  readonly className?: string | undefined;
}

/** How every drawing is drawn. */
export function Drawing({
  drawing: Lines,
  size = 16,
  label,
  className,
}: DrawingProps & { readonly drawing: lucide.LucideIcon }) {
  const spoken = label === undefined ? { 'aria-hidden': true } : { 'aria-label': label, role: 'img' };
  return (
    <Lines className={className} size={size} strokeWidth={1.6} focusable="false" style={{ flex: 'none' }} {...spoken} />
  );
}

/** A drawing of the first load; everywhere else it is `Icon`. */
export function FirstIcon({ name, ...look }: DrawingProps & { readonly name: FirstIconName }) {
  return <Drawing drawing={FIRST_DRAWINGS[name]} {...look} />;
}
