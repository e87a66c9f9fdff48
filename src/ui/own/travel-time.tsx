import type { ReactNode } from 'react';
import { speedText, travelTimeText } from '#formats/travel-time-text.ts';
import { useLanguage, useTexts, useView } from '../hooks/context.tsx';
import './travel.css';

/** The time that a distance takes at the reader's speed; nothing where none is stated. */
export function TravelTime({ metres }: { readonly metres: number }): ReactNode {
  const language = useLanguage();
  const speed = useView((view) => view.travelSpeed);
  if (speed === undefined) return null;
  return <span className="distance-time">{travelTimeText(metres, speed, language)}</span>;
}

/** At which speed times are told, and what they are not; nothing where none are. */
export function TravelNote(): ReactNode {
  const language = useLanguage();
  const speed = useView((view) => view.travelSpeed);
  const texts = useTexts().travel;
  if (speed === undefined) return null;
  const column = texts.column({ speed: speedText(speed, language) });
  return <p className="travel-note quiet">{texts.note({ column })}</p>;
}
