import { type ReactNode, useEffect, useRef } from 'react';
import { Button } from 'react-aria-components';
import type { NotCheckableWhy } from '#atlas/check.ts';
import type { Claim } from '#atlas/claim.ts';
import { measuredLengthText } from '#formats/check-figure-text.ts';
import {
  type CheckedClaim,
  checkLineProvenance,
  checkRingProvenance,
} from '#formats/claim-line-provenance.ts';
import { namesOfInputs } from '#formats/claim-provenance.ts';
import { lengthText, precisionText } from '#formats/length-text.ts';
import { lineEndText } from '#formats/line-end-text.ts';
import { nameOfPlace } from '#formats/place-name.ts';
import { positionText } from '#formats/position-text.ts';
import { checkExtent } from '#situation/check-extent.ts';
import type { CheckResult, CheckRing } from '#situation/claim-check.ts';
import { useActions, useLanguage, useStores, useTexts, useView } from '../hooks/context.tsx';
import { NumbersText } from '../provenance/numbers-text.tsx';
import { Part } from '../record/part.tsx';

interface ClaimOnMapProps {
  readonly claim: Claim;
  readonly result: CheckResult;
}

/** Brings what the claim is about into view, once for each claim. */
function useFlight({ claim, result }: ClaimOnMapProps): () => void {
  const { atlas } = useStores();
  const { showPositions } = useActions();
  const shown = useRef<string>(undefined);
  const show = () => showPositions(checkExtent(atlas, result));
  useEffect(() => {
    if (shown.current === claim.id) return;
    shown.current = claim.id;
    showPositions(checkExtent(atlas, result));
  }, [claim, result, atlas, showPositions]);
  return show;
}

/** What no map can settle, for it is what somebody thinks, wants or holds. */
const judgements: readonly NotCheckableWhy[] = ['opinion', 'proposal', 'intention', 'position'];

/** All that the map draws of a claim, in words; where that is nothing, why. */
export function ClaimOnMap(props: ClaimOnMapProps): ReactNode {
  const { lines, rings, placeIds } = props.result.drawing;
  const { coastCredits } = props.result.provenance;
  const { atlas } = useStores();
  const language = useLanguage();
  const unit = useView((view) => view.lengthUnit);
  const texts = useTexts().sources;
  const show = useFlight(props);
  const checked: CheckedClaim = { ...props, atlas, language };
  const isEmpty = lines.length + rings.length + placeIds.length === 0;
  const { reason } = props.result;
  const isJudgement = reason.kind === 'not-checkable' && judgements.includes(reason.why);
  const places = placeIds.map((id) => nameOfPlace(atlas, id, language));
  return (
    <Part title={texts.onMap}>
      {isJudgement ? (
        <p className="quiet">{isEmpty ? texts.judgementUndrawn : texts.judgementPlaces}</p>
      ) : null}
      {isEmpty && !isJudgement ? <p className="quiet">{texts.noGeometry}</p> : null}
      {isEmpty ? null : (
        <p className="claim-show">
          <Button className="text-button" onPress={show}>
            {texts.showOnMap}
          </Button>
        </p>
      )}
      <ul className="claim-drawing">
        {lines.map((line) => (
          <li key={`${line.from.position.join()} ${line.to.position.join()}`}>
            <NumbersText
              text={texts.lineBetween({
                from: lineEndText(atlas, line.from, language),
                to: lineEndText(atlas, line.to, language),
                figure: measuredLengthText(line, undefined, unit, language),
                uncertainty: precisionText(line.uncertaintyMetres, language),
              })}
              names={namesOfInputs(atlas, checked.result, language)}
              provenance={(figure) => checkLineProvenance(checked, line, figure)}
            />
          </li>
        ))}
        {rings.map((ring) => (
          <li key={`${ring.centre.join()} ${ring.radiusMetres} ${ring.systemId}`}>
            <RingText ring={ring} checked={checked} />
          </li>
        ))}
        {lines.length + rings.length > 0 || places.length === 0 ? null : (
          <li>{texts.placesMarked({ places: places.join(texts.listSeparator) })}</li>
        )}
      </ul>
      {coastCredits.length === 0 ? null : (
        <p className="quiet">{texts.coast({ credits: coastCredits.join(texts.listSeparator) })}</p>
      )}
    </Part>
  );
}

interface RingTextProps {
  readonly ring: CheckRing;
  readonly checked: CheckedClaim;
}

function RingText({ ring, checked }: RingTextProps): ReactNode {
  const { atlas, language } = checked;
  const unit = useView((view) => view.lengthUnit);
  const texts = useTexts().sources;
  const { centre, radiusMetres, role, placeId, systemId } = ring;
  const figure = lengthText(radiusMetres, unit, language);
  const place =
    placeId === undefined
      ? texts.chosenPoint({ position: positionText(centre, language) })
      : nameOfPlace(atlas, placeId, language);
  const system = systemId === undefined ? undefined : atlas.systems.get(systemId);
  const text =
    system === undefined
      ? texts.ringRound({ place, figure })
      : texts.ringOfSystem({
          place,
          figure,
          system: system.names[language],
          role: texts.roles[role],
        });
  return (
    <NumbersText
      text={text}
      names={[
        ...namesOfInputs(atlas, checked.result, language),
        ...(system === undefined ? [] : [system.names[language]]),
      ]}
      provenance={(one) => checkRingProvenance(checked, ring, one)}
    />
  );
}
