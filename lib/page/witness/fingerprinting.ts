import { after, apply, create, getOwnPropertyDescriptor, replace, toNumber } from './primordials';
import { callers, report } from './reporter';

/**
 * Reads that scripts build fingerprints from, told from ordinary use as the field does (Englehardt and Narayanan, "Online
 * Tracking: A 1-million-site Measurement", CCS 2016, section 3.2): a canvas with text of some length drawn on it, at
 * least 16 by 16 pixels, that is read back; the unmasked names of the graphics card; audio rendered off line; the
 * widths of one text in dozens of fonts.
 */
const MIN_TEXT_CHARACTERS = 10;
const MIN_CANVAS_PIXELS = 16;
const MIN_FONTS = 40;
/** `WEBGL_debug_renderer_info`: UNMASKED_VENDOR_WEBGL and UNMASKED_RENDERER_WEBGL. */
const UNMASKED_VENDOR = 0x9245;
const UNMASKED_RENDERER = 0x9246;
const MAX_READS = 20;

const reads: Record<string, number> = create(null);

function read(technique: string): void {
  const count = (reads[technique] ?? 0) + 1;
  reads[technique] = count;
  if (count <= MAX_READS) report('f', technique, callers());
}

const { has, add } = WeakSet.prototype;
const written = new WeakSet<object>();

const getterOf = (owner: object, name: string) => getOwnPropertyDescriptor(owner, name)?.get;

function canvasReads(
  context: { prototype: object } | undefined,
  canvas: { prototype: object } | undefined,
): void {
  if (!context || !canvas) return;
  const canvasOf = getterOf(context.prototype, 'canvas');
  const width = getterOf(canvas.prototype, 'width');
  const height = getterOf(canvas.prototype, 'height');
  if (!canvasOf || !width || !height) return;
  const markText = after((self, args) => {
    if (`${args[0]}`.length >= MIN_TEXT_CHARACTERS) apply(add, written, [apply(canvasOf, self, [])]);
  });
  const readBack = (surface: unknown): void => {
    const large =
      toNumber(apply(width, surface, [])) >= MIN_CANVAS_PIXELS &&
      toNumber(apply(height, surface, [])) >= MIN_CANVAS_PIXELS;
    if (large && apply(has, written, [surface])) read('canvas');
  };
  replace(context.prototype, 'fillText', 'value', markText);
  replace(context.prototype, 'strokeText', 'value', markText);
  replace(
    context.prototype,
    'getImageData',
    'value',
    after((self) => readBack(apply(canvasOf, self, []))),
  );
  for (const name of ['toDataURL', 'toBlob', 'convertToBlob']) {
    replace(
      canvas.prototype,
      name,
      'value',
      after((self) => readBack(self)),
    );
  }
}

function fontReads(): void {
  if (typeof CanvasRenderingContext2D === 'undefined') return;
  const font = getterOf(CanvasRenderingContext2D.prototype, 'font');
  const seen: Record<string, true> = create(null);
  let count = 0;
  const saw = (name: string): void => {
    if (count > MIN_FONTS || seen[name]) return;
    seen[name] = true;
    count += 1;
    if (count === MIN_FONTS) read('fonts');
  };
  if (font) {
    replace(
      CanvasRenderingContext2D.prototype,
      'measureText',
      'value',
      after((self) => saw(`${apply(font, self, [])}`)),
    );
  }
  if (typeof FontFaceSet !== 'undefined') {
    replace(
      FontFaceSet.prototype,
      'check',
      'value',
      after((_self, args) => saw(`${args[0]}`)),
    );
  }
}

export function watchFingerprinting(): void {
  canvasReads(globalThis.CanvasRenderingContext2D, globalThis.HTMLCanvasElement);
  canvasReads(globalThis.OffscreenCanvasRenderingContext2D, globalThis.OffscreenCanvas);
  for (const context of [globalThis.WebGLRenderingContext, globalThis.WebGL2RenderingContext]) {
    replace(
      context?.prototype,
      'getParameter',
      'value',
      after((_self, args) => {
        if (args[0] === UNMASKED_VENDOR || args[0] === UNMASKED_RENDERER) read('webgl');
      }),
    );
  }
  replace(
    globalThis.OfflineAudioContext?.prototype,
    'startRendering',
    'value',
    after(() => read('audio')),
  );
  fontReads();
}
