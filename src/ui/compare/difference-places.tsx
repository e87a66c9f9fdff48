import type { ReactNode } from 'react';
import { depthProvenance } from '#formats/count-provenance.ts';
import { nameOfPlace } from '#formats/place-name.ts';
import type { FocusDifference } from '#situation/focus-difference.ts';
import type { ProximityRow } from '#situation/proximity.ts';
import type { SideNow } from '#store/side-now.ts';
import { useLanguage, useTexts } from '../hooks/context.tsx';
import { AzimuthFigure, DistanceFigure } from '../provenance/distance-figure.tsx';
import { Figure } from '../provenance/figure.tsx';
import { FigureText } from '../provenance/figure-text.tsx';
import { RecordButton } from '../record/record-button.tsx';
import { DifferenceTable } from './difference-table.tsx';
import type { Compared } from './use-compared.ts';

/** Each place in focus whose answer differs: how many sites reach it, and the nearest open one, in A and in B. */
export function DifferencePlaces({ compared }: { readonly compared: Compared }): ReactNode {
  const texts = useTexts().difference.panel;
  const { focus } = compared.change;
  if (focus.length === 0) return null;
  return (
    <DifferenceTable
      caption={texts.places}
      columns={[
        { text: texts.place },
        { text: texts.reachedA, isNumber: true },
        { text: texts.reachedB, isNumber: true },
        { text: texts.nearestA },
        { text: texts.nearestB },
      ]}
    >
      {focus.map((one) => (
        <PlaceRow key={one.focusId} compared={compared} focus={one} />
      ))}
    </DifferenceTable>
  );
}

interface PlaceRowProps {
  readonly compared: Compared;
  readonly focus: FocusDifference;
}

function PlaceRow({ compared: { a, b, atlas }, focus }: PlaceRowProps): ReactNode {
  const language = useLanguage();
  const { focusId } = focus;
  return (
    <tr>
      <th scope="row">
        <RecordButton record={{ kind: 'place', id: focusId }}>
          {nameOfPlace(atlas, focusId, language)}
        </RecordButton>
      </th>
      <td className="number">
        <Depth side={a} focusId={focusId} />
      </td>
      <td className="number">
        <Depth side={b} focusId={focusId} />
      </td>
      <td>
        <Nearest side={a} row={focus.nearestBefore} />
      </td>
      <td>
        <Nearest side={b} row={focus.nearestAfter} />
      </td>
    </tr>
  );
}

function Depth({ side, focusId }: { readonly side: SideNow; readonly focusId: string }): ReactNode {
  const texts = useTexts().difference.panel;
  const language = useLanguage();
  const focus = side.situation.focus.find((one) => one.focusId === focusId);
  if (focus === undefined) return null;
  return (
    <>
      <Figure provenance={() => depthProvenance(side.atlas, focus, 'inside', language)}>
        {focus.depth}
      </Figure>
      {focus.uncertain.length === 0 ? null : (
        <span className="difference-uncertain">
          <FigureText
            text={texts.uncertainMore({ count: focus.uncertain.length })}
            figures={[
              {
                figure: String(focus.uncertain.length),
                provenance: () => depthProvenance(side.atlas, focus, 'uncertain', language),
              },
            ]}
          />
        </span>
      )}
    </>
  );
}

interface NearestProps {
  readonly side: SideNow;
  readonly row: ProximityRow | undefined;
}

function Nearest({ side, row }: NearestProps): ReactNode {
  const texts = useTexts().difference.panel;
  const language = useLanguage();
  if (row === undefined) return <span className="quiet">{texts.noneOpen}</span>;
  const { siteId, focusId, metres, azimuthDegrees } = row;
  const line = { fromId: siteId, toId: focusId, metres };
  return (
    <span className="difference-nearest">
      <span>{nameOfPlace(side.atlas, siteId, language)}</span>
      <span className="difference-figures">
        <DistanceFigure {...line} />
        <AzimuthFigure {...line} degrees={azimuthDegrees} />
      </span>
    </span>
  );
}
