import * as lucide from 'lucide-react';

/** One meaning each; two meanings may share a drawing, one meaning never has two. */
const DRAWINGS = {
  today: lucide.NotebookPen,
  customers: lucide.BookUser,
  calendar: lucide.CalendarDays,
  quote: lucide.ReceiptText,
  gift: lucide.Gift,
  shows: lucide.Store,
  scripts: lucide.MessagesSquare,
  reports: lucide.ChartColumn,
  search: lucide.Search,
  settings: lucide.Settings,
  call: lucide.Phone,
  outgoing: lucide.PhoneOutgoing,
  incoming: lucide.PhoneIncoming,
  missed: lucide.PhoneMissed,
  refused: lucide.PhoneOff,
  wechat: lucide.MessagesSquare,
  sms: lucide.MessageCircle,
  messenger: lucide.MessageSquareText,
  mail: lucide.Mail,
  fax: lucide.Printer,
  post: lucide.Send,
  visit: lucide.MapPin,
  showroom: lucide.Store,
  event: lucide.Ticket,
  social: lucide.AtSign,
  note: lucide.NotebookText,
  promise: lucide.Handshake,
  overdue: lucide.AlarmClock,
  birthday: lucide.Cake,
  greeting: lucide.MessageCircle,
  deal: lucide.Stamp,
  owed: lucide.Wallet,
  log: lucide.PenLine,
  auto: lucide.Repeat,
  byHand: lucide.Pin,
  error: lucide.OctagonAlert,
  warning: lucide.TriangleAlert,
  compliance: lucide.ShieldAlert,
  info: lucide.Info,
  hint: lucide.Lightbulb,
  print: lucide.Printer,
  copy: lucide.Copy,
  copyDetails: lucide.ClipboardCopy,
  more: lucide.Ellipsis,
  close: lucide.X,
  add: lucide.Plus,
  edit: lucide.SquarePen,
  delete: lucide.Trash2,
  undo: lucide.Undo2,
  retry: lucide.RotateCcw,
  save: lucide.Save,
  check: lucide.Check,
  done: lucide.CircleCheck,
  left: lucide.ChevronLeft,
  right: lucide.ChevronRight,
  up: lucide.ChevronUp,
  down: lucide.ChevronDown,
  forward: lucide.ArrowRight,
  open: lucide.ArrowUpRight,
  enter: lucide.CornerDownLeft,
  external: lucide.ExternalLink,
  person: lucide.UserRound,
  people: lucide.Users,
  addPerson: lucide.UserRoundPlus,
  organization: lucide.Building2,
  tag: lucide.Tag,
  flag: lucide.Flag,
  filter: lucide.ListFilter,
  sort: lucide.ArrowUpDown,
  columns: lucide.Columns3,
  table: lucide.Table2,
  list: lucide.List,
  rows: lucide.Rows3,
  peek: lucide.PanelRight,
  comfortable: lucide.Rows2,
  clock: lucide.Clock,
  snooze: lucide.AlarmClock,
  skip: lucide.SkipForward,
  grade: lucide.CircleUserRound,
  schedule: lucide.CalendarPlus,
  moveDay: lucide.CalendarClock,
  calendarDone: lucide.CalendarCheck,
  frozen: lucide.Snowflake,
  blocked: lucide.Ban,
  lost: lucide.HeartCrack,
  route: lucide.Footprints,
  importFile: lucide.FileInput,
  exportFile: lucide.Upload,
  download: lucide.Download,
  workbook: lucide.FileSpreadsheet,
  file: lucide.File,
  folder: lucide.Folder,
  fileWarning: lucide.FileWarning,
  merge: lucide.GitMerge,
  disk: lucide.HardDrive,
  backup: lucide.History,
  lock: lucide.Lock,
  bell: lucide.Bell,
  keyboard: lucide.Keyboard,
  language: lucide.Languages,
  light: lucide.SunMedium,
  dark: lucide.Moon,
  system: lucide.Monitor,
  photo: lucide.Image,
  eye: lucide.Eye,
  hidden: lucide.EyeOff,
  drag: lucide.GripVertical,
  surprise: lucide.Sparkles,
  stage: lucide.ListChecks,
  product: lucide.Package,
  sample: lucide.PackageOpen,
  referral: lucide.UsersRound,
  feedback: lucide.MessageSquareQuote,
  book: lucide.BookOpen,
  command: lucide.Command,
  contactCard: lucide.Contact,
  delivery: lucide.Truck,
  service: lucide.Wrench,
  change: lucide.ArrowUpRight,
  star: lucide.Star,
} as const;

export type IconName = keyof typeof DRAWINGS;

export const ICON_NAMES = Object.keys(DRAWINGS) as readonly IconName[];

interface IconProps {
  readonly name: IconName;
  /** Pixels: 16 in rows and menus, 14 beside small text, 11 in calendar cells. */
  readonly size?: number | undefined;
  /** Only when the icon stands alone; beside words it is silent. */
  readonly label?: string | undefined;
  /** MUI lays its chip and button margins on this class: pass it on. */
  readonly className?: string | undefined;
}

/** A line drawing in the colour of the text beside it. */
export function Icon({ name, size = 16, label, className }: IconProps) {
  const Drawing = DRAWINGS[name];
  const spoken = label === undefined ? { 'aria-hidden': true } : { 'aria-label': label, role: 'img' };
  return (
    <Drawing
      className={className}
      size={size}
      strokeWidth={1.6}
      focusable="false"
      style={{ flex: 'none' }}
      {...spoken}
    />
  );
}
