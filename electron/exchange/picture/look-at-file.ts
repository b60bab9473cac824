import { fileTypeFromBuffer } from 'file-type';
import { imageSize } from 'image-size';
import { Jimp } from 'jimp';

/** What a file is, told from its octets alone; its name may say anything. */
export interface FileLook {
  /** `text/plain` for words in UTF-8, `application/octet-stream` for what nobody knows. */
  readonly mediaType: string;
  /** Pixels as the picture is looked at, turned as its camera said. */
  readonly picture?: { readonly width: number; readonly height: number };
  /** A JPEG of at most `THUMBNAIL_PIXELS` a side. */
  readonly thumbnail?: Uint8Array;
}

/** Longer side of a thumbnail: sharp at 160 points on a dense screen. */
export const THUMBNAIL_PIXELS = 320;

/** A picture of more pixels is not unpacked: a PNG of 100 kB can hold a square of 60,000 pixels a side, 14 GB of memory. */
const PIXEL_LIMIT = 120_000_000;

/** What Jimp unpacks. WebP, AVIF and HEIC are told and measured, and shown without a thumbnail. */
const UNPACKED = new Set(['image/jpeg', 'image/png', 'image/gif', 'image/bmp', 'image/tiff']);

/** EXIF orientations 5 to 8 lay the picture on its side. */
const isOnItsSide = (orientation: number | undefined): boolean => orientation !== undefined && orientation >= 5;

function measured(bytes: Uint8Array): { width: number; height: number } | undefined {
  try {
    const { width, height, orientation } = imageSize(bytes);
    if (!(width > 0 && height > 0)) return undefined;
    return isOnItsSide(orientation) ? { width: height, height: width } : { width, height };
  } catch {
    return undefined;
  }
}

async function thumbnailOf(bytes: Uint8Array): Promise<Uint8Array | undefined> {
  try {
    const picture = await Jimp.read(Buffer.from(bytes));
    if (Math.max(picture.width, picture.height) > THUMBNAIL_PIXELS)
      picture.scaleToFit({ w: THUMBNAIL_PIXELS, h: THUMBNAIL_PIXELS });
    // A JPEG knows nothing behind the picture; black there would hide a dark stamp.
    const ground = new Jimp({ width: picture.width, height: picture.height, color: 0xffffffff });
    ground.blit({ src: picture, x: 0, y: 0 });
    return new Uint8Array(await ground.getBuffer('image/jpeg', { quality: 75 }));
  } catch {
    // Cut short or damaged: the file is kept as it is, only without a small picture.
    return undefined;
  }
}

const words = new TextDecoder('utf-8', { fatal: true });

function isText(bytes: Uint8Array): boolean {
  if (bytes.includes(0)) return false;
  try {
    words.decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Never refuses: a file that nobody knows is kept as octets. Slow for a photo (a second); runs in a child that can be killed. */
export async function lookAtFile(bytes: Uint8Array): Promise<FileLook> {
  const mediaType = (await fileTypeFromBuffer(bytes).catch(() => undefined))?.mime;
  if (mediaType === undefined) return { mediaType: isText(bytes) ? 'text/plain' : 'application/octet-stream' };
  if (!mediaType.startsWith('image/')) return { mediaType };
  const picture = measured(bytes);
  if (picture === undefined) return { mediaType };
  const small = UNPACKED.has(mediaType) && picture.width * picture.height <= PIXEL_LIMIT;
  const thumbnail = small ? await thumbnailOf(bytes) : undefined;
  return { mediaType, picture, ...(thumbnail !== undefined && { thumbnail }) };
}
