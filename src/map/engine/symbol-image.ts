import type { Basis, SiteKind } from '#atlas/place.ts';
import { type SiteState, toneOf } from '../drawing/site-features.ts';
import { ownMarksOfId } from '../own-symbol.ts';
import type { Palette } from '../palette.ts';
import { SYMBOL_BOX, type SymbolPart, siteSymbol } from '../site-symbol.ts';

/** Pixels a symbol's image has for one of the screen's: enough for a projector's magnified page. */
export const SYMBOL_PIXEL_RATIO = 3;

const IMAGE_PIXELS = SYMBOL_BOX * SYMBOL_PIXEL_RATIO;

/** The one canvas that symbols are painted on, made for the first of them. */
let context: CanvasRenderingContext2D | null | undefined;

const kindOfShape: Readonly<Record<string, SiteKind>> = {
  air: 'air-base',
  naval: 'naval-base',
  port: 'port',
  camp: 'camp',
  headquarters: 'headquarters',
};

/** What an image id of the `sites` layer stands for, or nothing where it is not one. */
export function symbolOfId(id: string): readonly SymbolPart[] | undefined {
  const [group, shape = '', basis, state] = id.split('/');
  const kind = kindOfShape[shape];
  if (group !== 'site' || kind === undefined) return ownMarksOfId(id);
  return siteSymbol(kind, basis as Basis, state !== 'closed', toneOf(state as SiteState));
}

/** Paints a symbol with the palette's colours at `SYMBOL_PIXEL_RATIO`. */
export function paintSymbol(parts: readonly SymbolPart[], palette: Palette): ImageData | undefined {
  context ??= canvasContext();
  if (context === null) return undefined;
  const colours: Readonly<Record<string, string>> = {
    paper: palette.paper,
    reach: palette.reach,
    'reach-b': palette.reachB,
    ink: palette.ink,
    closed: palette.closed,
  };
  context.clearRect(0, 0, SYMBOL_BOX, SYMBOL_BOX);
  for (const { path, fill, stroke, strokeWidth, dash } of parts) {
    const outline = new Path2D(path);
    const area = colours[fill];
    if (area !== undefined) {
      context.fillStyle = area;
      context.fill(outline);
    }
    const line = colours[stroke];
    if (line === undefined) continue;
    context.strokeStyle = line;
    context.lineWidth = strokeWidth;
    context.setLineDash([...dash]);
    context.stroke(outline);
  }
  return context.getImageData(0, 0, IMAGE_PIXELS, IMAGE_PIXELS);
}

function canvasContext(): CanvasRenderingContext2D | null {
  const canvas = document.createElement('canvas');
  canvas.width = IMAGE_PIXELS;
  canvas.height = IMAGE_PIXELS;
  const made = canvas.getContext('2d', { willReadFrequently: true });
  if (made === null) return null;
  made.scale(SYMBOL_PIXEL_RATIO, SYMBOL_PIXEL_RATIO);
  made.lineJoin = 'round';
  made.lineCap = 'round';
  return made;
}
