import type { ReactNode } from 'react';
import { areaProvenance } from '#formats/area-provenance.ts';
import { type AreaPart, areaParts, areaRange, areaRangeText } from '#formats/area-text.ts';
import { cellSizeProvenance } from '#formats/depth-area-provenance.ts';
import type { AreaDifference, AreaQuestion } from '#situation/area-difference.ts';
import type { LowAndHigh, SeaAndLand } from '#situation/sea-and-land.ts';
import type { Asked } from '#store/area-store.ts';
import { useLanguage, useTexts } from '../hooks/context.tsx';
import { Figure } from '../provenance/figure.tsx';
import { NumbersText } from '../provenance/numbers-text.tsx';
import { DifferenceTable } from './difference-table.tsx';

interface DifferenceAreasProps {
  readonly areas: Asked<AreaQuestion, LowAndHigh<AreaDifference>>;
}

const rows = ['lost', 'gained', 'both', 'shallower', 'deeper'] as const;

/** What the panel calls them. */
const titles = {
  lost: 'onlyA',
  gained: 'onlyB',
  both: 'both',
  shallower: 'shallower',
  deeper: 'deeper',
} as const;

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

function AreaTable({ areas }: { readonly areas: LowAndHigh<AreaDifference> }): ReactNode {
  const texts = useTexts().difference.panel;
  const language = useLanguage();
  return (
    <div>
      <DifferenceTable
        caption={texts.areas}
        columns={[
          { text: texts.reachedIn },
          { text: texts.total, isNumber: true },
          { text: texts.sea, isNumber: true },
          { text: texts.land, isNumber: true },
        ]}
      >
        {rows.map((key) => (
          <tr key={key}>
            <th scope="row">{texts[titles[key]]}</th>
            {areaParts.map((part) => (
              <td key={part} className="number">
                <Area
                  subject={texts[titles[key]]}
                  part={part}
                  area={{ low: areas.low[key], high: areas.high[key] }}
                />
              </td>
            ))}
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
  readonly part: AreaPart;
  readonly area: LowAndHigh<SeaAndLand>;
}

function Area({ subject, part, area }: AreaProps): ReactNode {
  const language = useLanguage();
  const { tallies, areas: texts } = useTexts();
  const names = { total: texts.total, sea: tallies.seaPart, land: tallies.landPart };
  const figure = areaRangeText(area, part, language);
  const told = { subject: `${subject}: ${names[part]}`, part, area, figure };
  return (
    <Figure provenance={() => areaProvenance(told, language)}>
      {areaRange(area, part, language)}
    </Figure>
  );
}
