import type { BrowserWindow } from 'electron/main';

/** Paper in millimetres, width by height. Named sizes of style sheets are ignored by the printer, so it is told. */
const PAPER_MM = { A4: [210, 297], A5: [148, 210], 'A4-landscape': [297, 210] } as const;
const MM_PER_INCH = 25.4;
/** White on every side of every page, in millimetres: what common printers cannot reach, and a thumb. */
const EDGE_MM = 12;

/** How long a page may take to come up, in milliseconds. */
const READY_WITHIN_MS = 20_000;

/**
 * Runs in the page. Waits for what the page itself calls ready, and for its fonts: without them Chinese prints blank.
 *
 * Polls because a hidden window draws no frames and so calls no animation callbacks.
 */
const READY = `new Promise((done) => {
  const look = () => document.documentElement.hasAttribute('data-ready')
    ? document.fonts.ready.then(() => done(true))
    : setTimeout(look, 30);
  look();
})`;

const inches = (mm: number): number => mm / MM_PER_INCH;

async function within<T>(ms: number, work: Promise<T>): Promise<T | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((done) => {
    timer = setTimeout(() => done(undefined), ms);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

/** Prints one page of ours to PDF; undefined when it was not ready in time. The window is not closed. */
export async function printPage(
  window: BrowserWindow,
  address: string,
  size: keyof typeof PAPER_MM,
): Promise<Uint8Array | undefined> {
  const ready = window.loadURL(address).then(() => window.webContents.executeJavaScript(READY) as Promise<true>);
  // A page that comes up after its time finds its window closed; nobody waits for that any more.
  ready.catch(() => undefined);
  if ((await within(READY_WITHIN_MS, ready)) === undefined) return undefined;
  const [width, height] = PAPER_MM[size];
  const edge = inches(EDGE_MM);
  return window.webContents.printToPDF({
    pageSize: { width: inches(width), height: inches(height) },
    margins: { top: edge, bottom: edge, left: edge, right: edge },
    printBackground: true,
    preferCSSPageSize: false,
    generateTaggedPDF: true,
  });
}
