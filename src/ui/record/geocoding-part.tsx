import type { ReactNode } from 'react';
import type { GazetteerRecord, Place } from '#atlas/place.ts';
import type { Messages } from '#i18n/messages.ts';
import { useLanguage, useTexts } from '../hooks/context.tsx';
import { Fact, Part } from './part.tsx';

function recordText({ gazetteer, id }: GazetteerRecord, { kinds }: Messages): string {
  return `${kinds.gazetteers[gazetteer]} ${id}`;
}

/** How a position was settled: by which record or sources, and why. */
export function GeocodingPart({ place }: { readonly place: Place }): ReactNode {
  const language = useLanguage();
  const texts = useTexts();
  const { method, record, compared = [], decision, accepts, confidence } = place.geocoding;
  return (
    <Part title={texts.record.geocoding}>
      <p>{decision[language]}</p>
      <dl className="facts">
        <Fact term={texts.record.method}>{texts.kinds.geocodings[method]}</Fact>
        {record === undefined ? null : (
          <Fact term={texts.record.gazetteer}>{recordText(record, texts)}</Fact>
        )}
        {compared.length === 0 ? null : (
          <Fact term={texts.record.compared}>
            {compared.map((one) => recordText(one, texts)).join(texts.statements.listSeparator)}
          </Fact>
        )}
        {accepts === undefined ? null : (
          <Fact term={texts.record.accepted}>{accepts[language]}</Fact>
        )}
        <Fact term={texts.record.confidence}>{texts.kinds.confidences[confidence]}</Fact>
      </dl>
    </Part>
  );
}
