import type { ReactNode } from 'react';
import { assumptionsProvenance } from '#formats/assumption-provenance.ts';
import { assumedOtherwise } from '#situation/assumed-otherwise.ts';
import { comparedAtlas } from '#situation/compared-atlas.ts';
import type { Side } from '#store/document-store.ts';
import { useLanguage, useStores, useTexts } from '../hooks/context.tsx';
import { FigureText } from '../provenance/figure-text.tsx';
import type { Sides } from './use-sides.ts';

/** Whether a side is told by how far it has gone from A: B, where both were started from the same preset. */
export function isToldByBut(side: Side, { a, b }: Sides): boolean {
  return side === 'b' && a.scenario.presetId === b.scenario.presetId;
}

/** How far B has gone from A, in words. */
export function ButWords({ sides: { a, b } }: { readonly sides: Sides }): ReactNode {
  const { sourcedAtlas } = useStores();
  const language = useLanguage();
  const texts = useTexts().compare;
  const atlas = comparedAtlas(sourcedAtlas, a.scenario, b.scenario);
  const otherwise = assumedOtherwise(atlas, a.scenario, b.scenario);
  const count = otherwise.length;
  if (count === 0) return texts.butSame;
  const figure = String(count);
  const provenance = () => assumptionsProvenance(atlas, otherwise, language);
  return <FigureText text={texts.but({ count })} figures={[{ figure, provenance }]} />;
}
