import type { ReactNode } from 'react';
import { areaText } from '#formats/area-text.ts';
import { cellSizeProvenance } from '#formats/depth-area-provenance.ts';
import { areaProvenance } from '#formats/difference-provenance.ts';
import type { AreaDifference, AreaQuestion } from '#situation/area-difference.ts';
import type { Asked } from '#store/area-store.ts';
import { useLanguage, useTexts } from '../hooks/context.tsx';
import { Figure } from '../provenance/figure.tsx';
import { NumbersText } from '../provenance/numbers-text.tsx';
import { DifferenceTable } from './difference-table.tsx';

interface DifferenceAreasProps {
  readonly areas: Asked<AreaQuestion, AreaDifference>;
}

/** How much sea and land only A reaches, only B, and both. */
export function DifferenceAreas({ areas }: DifferenceAreasProps): ReactNode {
  const texts = useTexts().difference.panel;
  switch (areas.kind) {
    case 'none':
    case 'working':
      return (
        <p className="quiet" role="status">
          {texts.working}
        </p>
      );
    case 'failed':
      return <p role="alert">{texts.areasFailed({ message: areas.message })}</p>;
    case 'answered':
      return <AreaTable areas={areas.answer} />;
  }
}

function AreaTable({ areas }: { readonly areas: AreaDifference }): ReactNode {
  const texts = useTexts().difference.panel;
  const language = useLanguage();
  const rows = [
    { key: 'onlyA', area: areas.lost },
    { key: 'onlyB', area: areas.gained },
    { key: 'both', area: areas.both },
    { key: 'shallower', area: areas.shallower },
    { key: 'deeper', area: areas.deeper },
  ] as const;
  return (
    <div>
      <DifferenceTable
        caption={texts.areas}
        columns={[
          { text: texts.reachedIn },
          { text: texts.sea, isNumber: true },
          { text: texts.land, isNumber: true },
        ]}
      >
        {rows.map(({ key, area }) => (
          <tr key={key}>
            <th scope="row">{texts[key]}</th>
            <td className="number">
              <Area subject={`${texts[key]}: ${texts.sea}`} squareMetres={area.seaSquareMetres} />
            </td>
            <td className="number">
              <Area subject={`${texts[key]}: ${texts.land}`} squareMetres={area.landSquareMetres} />
            </td>
          </tr>
        ))}
      </DifferenceTable>
      <p className="quiet difference-help">
        <NumbersText
          text={texts.areasHelp}
          names={[]}
          provenance={(figure) => cellSizeProvenance(language, figure)}
        />
      </p>
    </div>
  );
}

interface AreaProps {
  readonly subject: string;
  readonly squareMetres: number;
}

function Area({ subject, squareMetres }: AreaProps): ReactNode {
  const language = useLanguage();
  const figure = areaText(squareMetres, language);
  return <Figure provenance={() => areaProvenance(subject, { language, figure })}>{figure}</Figure>;
}
