import { PDFiumLibrary } from '@hyzyla/pdfium';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { PNG } from 'pngjs';

/** A box on the page in millimetres from its top left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface PaperPage {
  readonly widthMm: number;
  readonly heightMm: number;
  /** What a reader of texts finds, NFKC and without white space: Chromium writes some hanzi as radicals. */
  readonly text: string;
  /** Where `words` stand first. @throws when the page does not say them. */
  where(words: string): Box;
  /** Share of a box that is not white, 0 to 1. */
  ink(box?: Box): number;
  /** The pixels of a box, for comparing two of them. */
  pixels(box: Box): Uint8Array;
  png(): Buffer;
}

const MM_PER_POINT = 25.4 / 72;
/** 144 dots per inch: enough to tell one hanzi from another. */
const SCALE = 2;
const DOTS_PER_MM = SCALE / MM_PER_POINT;
const WHITE = 235;

const plain = (text: string): string => text.normalize('NFKC').replaceAll(/\s+/g, '');

/** A text is written in pieces of any length, so characters are all that can be relied on. */
interface Letter extends Box {
  readonly text: string;
}

interface Raster {
  readonly width: number;
  readonly height: number;
  /** RGBA. */
  readonly data: Uint8Array;
}

async function rastersOf(bytes: Uint8Array): Promise<Raster[]> {
  const library = await PDFiumLibrary.init();
  const document = await library.loadDocument(Buffer.from(bytes));
  const rasters: Raster[] = [];
  for (const page of document.pages()) {
    const drawn = await page.render({ scale: SCALE, render: async ({ data }) => Uint8Array.from(data) });
    rasters.push({ width: drawn.width, height: drawn.height, data: drawn.data });
  }
  document.destroy();
  library.destroy();
  return rasters;
}

interface TextItem {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
}

function lettersOf({ str, transform, width, height }: TextItem, pageHeight: number): Letter[] {
  const [, , , , x = 0, base = 0] = transform;
  const high = Math.max(height, 1);
  const mm = (points: number) => points * MM_PER_POINT;
  const texts = [...str];
  const wide = width / Math.max(1, texts.length);
  // The box reaches from the baseline up; hanzi hang a little below it.
  const box = { y: mm(pageHeight - base - high * 0.9), width: mm(wide), height: mm(high * 1.1) };
  return texts.flatMap((letter, index) => {
    const text = plain(letter);
    return text === '' ? [] : [{ ...box, text, x: mm(x + wide * index) }];
  });
}

interface Text {
  readonly widthMm: number;
  readonly heightMm: number;
  readonly letters: readonly Letter[];
}

async function textsOf(bytes: Uint8Array): Promise<Text[]> {
  const loading = getDocument({ data: Uint8Array.from(bytes), verbosity: 0 });
  const document = await loading.promise;
  const pages: Text[] = [];
  for (let n = 1; n <= document.numPages; n += 1) {
    const page = await document.getPage(n);
    const [, , width = 0, height = 0] = page.view;
    const { items } = await page.getTextContent();
    const letters = items.flatMap((item) => ('str' in item ? lettersOf(item as TextItem, height) : []));
    pages.push({ widthMm: width * MM_PER_POINT, heightMm: height * MM_PER_POINT, letters });
  }
  await loading.destroy();
  return pages;
}

/** The box around letters of one line that say `words`. */
function boxOf(letters: readonly Letter[], words: string): Box {
  const wanted = [...plain(words)];
  for (let at = 0; at <= letters.length - wanted.length; at += 1) {
    const said = letters.slice(at, at + wanted.length);
    const [first] = said;
    const last = said.at(-1);
    if (first === undefined || last === undefined || said.map(({ text }) => text).join('') !== wanted.join(''))
      continue;
    return { x: first.x, y: first.y, width: last.x + last.width - first.x, height: first.height };
  }
  throw new Error(`the page does not say ${words}`);
}

/** The rectangle of dots that a box covers, kept inside the page. */
function dotsOf(raster: Raster, box: Box) {
  const clamp = (value: number, most: number) => Math.max(0, Math.min(most, Math.round(value * DOTS_PER_MM)));
  return {
    left: clamp(box.x, raster.width),
    right: clamp(box.x + box.width, raster.width),
    top: clamp(box.y, raster.height),
    bottom: clamp(box.y + box.height, raster.height),
  };
}

/** One octet a dot: 1 where there is ink. */
function inkMap(raster: Raster, box: Box): Uint8Array {
  const { left, right, top, bottom } = dotsOf(raster, box);
  const map = new Uint8Array((right - left) * (bottom - top));
  let at = 0;
  for (let y = top; y < bottom; y += 1) {
    for (let x = left; x < right; x += 1) {
      const i = (y * raster.width + x) * 4;
      const lightest = Math.min(raster.data[i] ?? 255, raster.data[i + 1] ?? 255, raster.data[i + 2] ?? 255);
      map[at++] = lightest < WHITE ? 1 : 0;
    }
  }
  return map;
}

function pageOf(raster: Raster, { widthMm, heightMm, letters }: Text): PaperPage {
  const whole: Box = { x: 0, y: 0, width: widthMm, height: heightMm };
  return {
    widthMm,
    heightMm,
    text: letters.map(({ text }) => text).join(''),
    where: (words) => boxOf(letters, words),
    ink(box = whole) {
      const map = inkMap(raster, box);
      return map.reduce((sum, dot) => sum + dot, 0) / Math.max(1, map.length);
    },
    pixels: (box) => inkMap(raster, box),
    png: () => PNG.sync.write(Object.assign(new PNG(raster), { data: Buffer.from(raster.data) })),
  };
}

/** Reads a PDF twice: as pixels, which is what a person sees, and as text, which is what a search finds. */
export async function readPdf(bytes: Uint8Array): Promise<PaperPage[]> {
  const rasters = await rastersOf(bytes);
  const texts = await textsOf(bytes);
  return rasters.flatMap((raster, index) => {
    const text = texts[index];
    return text === undefined ? [] : [pageOf(raster, text)];
  });
}
