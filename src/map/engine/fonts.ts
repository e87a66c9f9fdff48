import type { FontFacesSpecification } from 'maplibre-gl';
import { ITALIC, STRONG, UPRIGHT } from '../style/look.ts';

/** The list of font files that ships with them. */
interface FontList {
  readonly faces: readonly FontFile[];
}

interface FontFile {
  readonly family: string;
  readonly weight: number;
  readonly style: 'normal' | 'italic';
  readonly file: string;
  readonly unicodeRange: readonly string[];
}

/**
 * The font files that ship with the build, as the style wants them. Labels fall back to the system's font
 * where a file is missing, so a list that cannot be read is told and not fatal.
 */
export async function readFontFaces(
  assetBase: string,
  onError: (message: string) => void,
): Promise<FontFacesSpecification> {
  const address = `${assetBase}fonts/fonts.json`;
  try {
    const response = await fetch(address);
    if (!response.ok) throw new Error(`the server answered ${response.status}`);
    const { faces } = (await response.json()) as FontList;
    return fontFaces(faces, assetBase);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    onError(`The map's fonts could not be read from ${address}: ${why}.`);
    return {};
  }
}

/**
 * The stacks of the style from the files of the build. Han and kana have one upright cut, which stands in
 * where Latin is italic.
 */
export function fontFaces(files: readonly FontFile[], assetBase: string): FontFacesSpecification {
  const pick = (style: FontFile['style'], weight: number) =>
    files
      .filter((file) => file.style === (hasItalic(file) ? style : 'normal'))
      .filter((file) => file.weight === (hasWeight(files, file.family, weight) ? weight : 400))
      .map(({ file, unicodeRange }) => ({
        url: `${assetBase}fonts/${file}`,
        'unicode-range': [...unicodeRange],
      }));
  const hasItalic = ({ family }: FontFile) =>
    files.some((file) => file.family === family && file.style === 'italic');
  return {
    [UPRIGHT]: pick('normal', 400),
    [ITALIC]: pick('italic', 400),
    [STRONG]: pick('normal', 600),
  };
}

function hasWeight(files: readonly FontFile[], family: string, weight: number): boolean {
  return files.some((file) => file.family === family && file.weight === weight);
}
