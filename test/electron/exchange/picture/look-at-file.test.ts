import { Jimp } from 'jimp';
import { describe, expect, it } from 'vitest';
import { lookAtFile } from '../../../../electron/exchange/picture/look-at-file.ts';
import { lookBeside } from '../../../../electron/exchange/picture/look-beside.ts';
import type { ChildPort } from '../../../../electron/exchange/run-parser.ts';
import { forkParser } from '../../../../electron/files/fork-parser.ts';

const picture = (width: number, height: number, mime: 'image/png' | 'image/jpeg' | 'image/bmp' | 'image/gif') =>
  new Jimp({ width, height, color: 0x336699ff }).getBuffer(mime);

/** A JPEG that says which way it was held: EXIF orientation 6, "turn right". */
async function heldUpright(width: number, height: number): Promise<Buffer> {
  const jpeg = await picture(width, height, 'image/jpeg');
  const exif = Buffer.from('4578696600004d4d002a000000080001011200030000000100060000000000000000', 'hex');
  const head = Buffer.from([0xff, 0xe1, 0, exif.length + 2]);
  return Buffer.concat([jpeg.subarray(0, 2), head, exif, jpeg.subarray(2)]);
}

/** A PNG whose header claims more pixels than any memory holds. */
async function bomb(): Promise<Buffer> {
  const png = Buffer.from(await picture(4, 4, 'image/png'));
  png.writeUInt32BE(60_000, 16);
  png.writeUInt32BE(60_000, 20);
  return png;
}

const text = (words: string) => new TextEncoder().encode(words);

describe('what a file is', () => {
  it.each([
    ['image/png', 'image/png'],
    ['image/jpeg', 'image/jpeg'],
    ['image/bmp', 'image/bmp'],
    ['image/gif', 'image/gif'],
  ] as const)('measures a %s and makes it small', async (_name, mime) => {
    const look = await lookAtFile(await picture(640, 400, mime));
    expect(look).toMatchObject({ mediaType: mime, picture: { width: 640, height: 400 } });
    const small = await Jimp.read(Buffer.from(look.thumbnail ?? []));
    expect([small.width, small.height, small.mime]).toEqual([320, 200, 'image/jpeg']);
  });

  it('leaves a small picture in its size', async () => {
    const { thumbnail } = await lookAtFile(await picture(40, 30, 'image/png'));
    const small = await Jimp.read(Buffer.from(thumbnail ?? []));
    expect([small.width, small.height]).toEqual([40, 30]);
  });

  it('lays what can be seen through on white', async () => {
    const clear = await new Jimp({ width: 8, height: 8, color: 0x00000000 }).getBuffer('image/png');
    const small = await Jimp.read(Buffer.from((await lookAtFile(clear)).thumbnail ?? []));
    expect(small.getPixelColor(4, 4).toString(16)).toBe('ffffffff');
  });

  it('turns a picture as its camera was held', async () => {
    const look = await lookAtFile(await heldUpright(640, 400));
    expect(look.picture).toEqual({ width: 400, height: 640 });
    const small = await Jimp.read(Buffer.from(look.thumbnail ?? []));
    expect([small.width, small.height]).toEqual([200, 320]);
  });

  it('does not unpack more pixels than a camera takes', async () => {
    const look = await lookAtFile(await bomb());
    expect(look).toEqual({ mediaType: 'image/png', picture: { width: 60_000, height: 60_000 } });
  });

  it('keeps a picture that was cut short without a small one', async () => {
    const jpeg = await picture(64, 64, 'image/png');
    expect(await lookAtFile(jpeg.subarray(0, 60))).toEqual({
      mediaType: 'image/png',
      picture: { width: 64, height: 64 },
    });
  });

  it.each([
    ['%PDF-1.7\n%\u00e2\u00e3', 'application/pdf'],
    ['合同：一式两份', 'text/plain'],
  ])('tells %j', async (words, mediaType) => {
    expect(await lookAtFile(text(words))).toEqual({ mediaType });
  });

  it('calls what nobody knows octets', async () => {
    expect(await lookAtFile(new Uint8Array([0, 255, 1, 254]))).toEqual({ mediaType: 'application/octet-stream' });
  });
});

const CHILD = new URL('../../../../electron/picture-child.ts', import.meta.url);

const timer = (ms: number, ring: () => void) => {
  const set = setTimeout(ring, ms);
  return () => clearTimeout(set);
};

const silent = (over: Partial<ChildPort>): ChildPort => ({
  postMessage: () => undefined,
  onMessage: () => undefined,
  onExit: () => undefined,
  kill: () => undefined,
  ...over,
});

describe('a file looked at beside the app', () => {
  it('comes back with its small picture', async () => {
    const bytes = new Uint8Array(await picture(640, 400, 'image/png'));
    const look = await lookBeside({ bytes, start: () => forkParser(CHILD), timeLimitMs: 60_000, after: timer });
    expect({ ...look, thumbnail: look.thumbnail?.slice(0, 2) }).toEqual({
      mediaType: 'image/png',
      picture: { width: 640, height: 400 },
      thumbnail: new Uint8Array([0xff, 0xd8]),
    });
  });

  it.each<[string, () => ChildPort, number]>([
    ['dies', () => silent({ onExit: (listener) => queueMicrotask(() => listener(1)) }), 60_000],
    ['never answers', () => silent({}), 1],
    [
      'talks nonsense',
      () => silent({ onMessage: (listener) => queueMicrotask(() => listener({ mediaType: 7 })) }),
      60_000,
    ],
  ])('is octets when the child %s', async (_what, start, timeLimitMs) => {
    const look = await lookBeside({ bytes: new Uint8Array([1]), start, timeLimitMs, after: timer });
    expect(look).toEqual({ mediaType: 'application/octet-stream' });
  });
});
