import type { Atlas } from '#atlas/atlas.ts';
import type { Condition } from '#atlas/condition.ts';
import type { Place } from '#atlas/place.ts';
import type { RangeFigure, System } from '#atlas/system.ts';
import { toMetres } from '#geodesy/units.ts';
import { ownRecordWords } from '#i18n/own-record-words.ts';
import type { OwnCondition, OwnGround, OwnPlace, OwnSystem } from '#scenario/own.ts';
import type { Scenario } from '#scenario/scenario.ts';

type LocalText = Place['geocoding']['decision'];

const same = (text: string): LocalText => ({ en: text, ja: text });

/** What an own record rests on, in words: its author's, in whatever language they were written. */
function groundText(ground: OwnGround): LocalText {
  const worded = (language: 'en' | 'ja') => {
    const texts = ownRecordWords[language];
    if (ground.kind === 'source') return texts.fromSource({ source: ground.text });
    return ground.text === undefined ? texts.assumption : texts.assumed({ what: ground.text });
  };
  return { en: worded('en'), ja: worded('ja') };
}

/** How the atlas writes the forces of a country among a site's operators. */
const operatorOf: Readonly<Record<string, string>> = { US: 'US joint', JP: 'JSDF' };

/** A place of the user's own as the atlas would hold it: no source of the atlas's, never verified. */
export function ownPlaceRecord(own: OwnPlace): Place {
  const ground = groundText(own.ground);
  return {
    id: own.id,
    kind: own.kind,
    position: own.position,
    precisionMetres: own.precisionMetres,
    names: { en: own.name, also: [], unverified: [], citations: [] },
    capital: false,
    ...(own.site === undefined ? {} : { country: own.site.host }),
    geocoding: {
      method: 'approximate',
      citations: [],
      decision: ground,
      confidence: 'unverified',
    },
    ...(own.site === undefined
      ? {}
      : {
          site: {
            ...own.site,
            operators: own.site.operators.map((country) => operatorOf[country] ?? country),
            basisNote: ground,
            basisCitations: [],
            dates: [],
            estimated: [],
          },
        }),
  };
}

/** A condition of the user's own. */
export function ownConditionRecord({ id, title, ground }: OwnCondition): Condition {
  const worded = (language: 'en' | 'ja') =>
    ownRecordWords[language].closedBecause({ condition: title });
  return {
    id,
    title: same(title),
    why: groundText(ground),
    closedBecause: { en: worded('en'), ja: worded('ja') },
    claims: [],
    citations: [],
    affects: 'sites',
    fixed: false,
  };
}

function figureOf(given: OwnSystem['range']['stated']): RangeFigure {
  const metres = toMetres(given.value, given.unit);
  return { metres, given, citations: [], verified: false };
}

function ownSystemRecord(own: OwnSystem): System {
  const { low, stated, high, kind } = own.range;
  return {
    id: own.id,
    names: same(own.name),
    category: own.category,
    operators: own.operators,
    facility: own.facility,
    carriedBy: [],
    refuellable: own.refuellable,
    ranges: [
      {
        kind,
        stated: figureOf(stated),
        ...(low === undefined ? {} : { low: figureOf(low) }),
        ...(high === undefined ? {} : { high: figureOf(high) }),
        asOf: '',
        confidence: 'unverified',
      },
    ],
    note: groundText(own.ground),
  };
}

/**
 * The systems of the user's own, and the combinations of a carrier and its weapon. A combination whose parts are not
 * known is left out.
 */
export function ownSystemRecords(atlas: Atlas, own: Scenario['own']): System[] {
  const systems = own.systems.map(ownSystemRecord);
  const known = new Map([...atlas.systems, ...systems.map((one) => [one.id, one] as const)]);
  const combined = own.combinations.flatMap(({ id, carrierId, weaponId }): System[] => {
    const [carrier, weapon] = [known.get(carrierId), known.get(weaponId)];
    if (carrier === undefined || weapon === undefined) return [];
    const worded = (language: 'en' | 'ja') =>
      ownRecordWords[language].combination({
        carrier: carrier.names[language],
        weapon: weapon.names[language],
      });
    const names = { en: worded('en'), ja: worded('ja') };
    const note = { en: ownRecordWords.en.endToEndNote, ja: ownRecordWords.ja.endToEndNote };
    return [{ ...carrier, id, names, note, combination: { carrier, weapon } }];
  });
  return [...systems, ...combined];
}
