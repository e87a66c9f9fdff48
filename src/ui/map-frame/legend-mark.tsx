import type { ReactNode } from 'react';
import type { LegendSwatch } from '#map/legend.ts';
import { SideLetter } from '../compare/side-letter.tsx';
import { SymbolDrawing } from '../controls/symbol-drawing.tsx';
import { FigureText } from '../provenance/figure-text.tsx';

/** The colour of reach in each of two scenarios. */
const reachColours = { a: 'reach', b: 'reach-b' } as const;

const dashes = { solid: undefined, dashed: '5 3', dotted: '0.1 3.2' } as const;

/** The mark of a line of the legend, drawn as the map draws it. */
export function LegendMark({ swatch }: { readonly swatch: LegendSwatch }): ReactNode {
  switch (swatch.kind) {
    case 'symbol':
      return swatch.letter === undefined ? (
        <SymbolDrawing parts={swatch.parts} />
      ) : (
        <span className="legend-lettered">
          <SymbolDrawing parts={swatch.parts} />
          <SideLetter side={swatch.letter} />
        </span>
      );
    case 'line':
      return (
        <MarkFrame>
          <line
            x1="2"
            x2="22"
            y1="6"
            y2="6"
            data-colour={swatch.colour}
            strokeDasharray={dashes[swatch.dash]}
          />
        </MarkFrame>
      );
    case 'area':
      return (
        <MarkFrame>
          <rect x="2" y="0.5" width="20" height="11" data-colour={swatch.colour} />
        </MarkFrame>
      );
    case 'hatch':
      return <HatchMark side={swatch.side} strokes={swatch.strokes} />;
    case 'change':
      return <HatchMark side={swatch.side} strokes={swatch.step} />;
    case 'dots':
      return <DotsMark />;
    case 'ring':
      return (
        <MarkFrame>
          <circle
            cx="12"
            cy="6"
            r="4.8"
            strokeWidth="2.4"
            data-colour={reachColours[swatch.side]}
          />
        </MarkFrame>
      );
    case 'text':
      return (
        <span className="legend-text">
          <FigureText text={swatch.text} figures={swatch.figures} />
        </span>
      );
    case 'depth':
      return (
        <MarkFrame>
          <rect x="2" y="0.5" width="20" height="11" data-depth={swatch.depth} />
        </MarkFrame>
      );
    case 'focus':
      return (
        <MarkFrame>
          <circle cx="12" cy="6" r="4.6" />
          <circle className="legend-dot" cx="12" cy="6" r="1.2" />
        </MarkFrame>
      );
    case 'position':
      return (
        <MarkFrame>
          <circle className="legend-dot" cx="12" cy="6" r="2.6" />
        </MarkFrame>
      );
    case 'claim-place':
      return (
        <MarkFrame>
          <circle cx="12" cy="6" r="5" />
        </MarkFrame>
      );
    case 'claim-movable':
      return (
        <MarkFrame>
          <circle className="legend-movable" cx="12" cy="6" r="5" />
        </MarkFrame>
      );
    case 'event':
      return (
        <MarkFrame>
          <circle cx="12" cy="6" r="3" />
          <circle cx="12" cy="6" r="5.2" />
        </MarkFrame>
      );
  }
}

/** What a mark is drawn in, 24 units by 12. */
function MarkFrame({ children }: { readonly children: ReactNode }): ReactNode {
  return (
    <svg className="legend-mark" viewBox="0 0 24 12" aria-hidden="true">
      {children}
    </svg>
  );
}

/** Where strokes of a hatch cross the top of the mark, units of its box. */
const strokes = [-4, 3, 10, 17, 24] as const;

/** How much wider strokes are with each step of a change, units of the box of the mark. */
const STEP_WIDTH = 0.56;

interface HatchMarkProps {
  readonly side: 'a' | 'b';
  /** Of a change of depth, its step. */
  readonly strokes: 'whole' | 'broken' | number;
}

/** Strokes that rise to the right for A and fall for B, as on the map. */
function HatchMark({ side, strokes: kind }: HatchMarkProps): ReactNode {
  const lean = side === 'a' ? -11 : 11;
  const from = side === 'a' ? 6 : -5;
  return (
    <svg className="legend-mark legend-hatch" viewBox="0 0 20 11" aria-hidden="true">
      {kind !== 'broken' ? <rect width="20" height="11" data-colour={reachColours[side]} /> : null}
      {strokes.map((x) => (
        <line
          key={x}
          x1={x + from}
          x2={x + from + lean}
          y1="0"
          y2="11"
          data-colour={reachColours[side]}
          strokeDasharray={kind === 'broken' ? '3 4' : undefined}
          strokeWidth={typeof kind === 'number' ? STEP_WIDTH * kind : undefined}
        />
      ))}
    </svg>
  );
}

/** Where dots of an area are, units of its box. */
const dots = [
  [3, 3],
  [10, 3],
  [17, 3],
  [6.5, 8],
  [13.5, 8],
] as const;

/** Dots over an area, as on the map. */
function DotsMark(): ReactNode {
  return (
    <svg className="legend-mark legend-hatch" viewBox="0 0 20 11" aria-hidden="true">
      {dots.map(([x, y]) => (
        <circle key={`${x} ${y}`} className="legend-dot" cx={x} cy={y} r="0.4" />
      ))}
    </svg>
  );
}
