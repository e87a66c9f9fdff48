import type { ReactNode } from 'react';
import { lengthText } from '#formats/length-text.ts';
import { speedProvenance, travelTimeProvenance } from '#formats/setting-provenance.ts';
import { speedText, travelTimeText } from '#formats/travel-time-text.ts';
import { useLanguage, useTexts, useView } from '../hooks/context.tsx';
import { Figure } from '../provenance/figure.tsx';
import { FigureText } from '../provenance/figure-text.tsx';
import './travel.css';

/** The time that a distance takes at the reader's speed; nothing where none is stated. */
export function TravelTime({ metres }: { readonly metres: number }): ReactNode {
  const language = useLanguage();
  const unit = useView((view) => view.lengthUnit);
  const speed = useView((view) => view.travelSpeed);
  if (speed === undefined) return null;
  const figure = travelTimeText(metres, speed, language);
  const provenance = () =>
    travelTimeProvenance(lengthText(metres, unit, language), speed, language, figure);
  return (
    <span className="distance-time">
      <Figure provenance={provenance}>{figure}</Figure>
    </span>
  );
}

/** At which speed times are told, and what they are not; nothing where none are. */
export function TravelNote(): ReactNode {
  const language = useLanguage();
  const speed = useView((view) => view.travelSpeed);
  const texts = useTexts().travel;
  if (speed === undefined) return null;
  const figure = speedText(speed, language);
  const text = texts.note({ column: texts.column({ speed: figure }) });
  return (
    <p className="travel-note quiet">
      <FigureText
        text={text}
        figures={[{ figure, provenance: () => speedProvenance(language, figure) }]}
      />
    </p>
  );
}
