import { type ReactNode, useMemo } from 'react';
import { Button, Disclosure, DisclosurePanel } from 'react-aria-components';
import type { Site } from '#atlas/place.ts';
import type { System } from '#atlas/system.ts';
import { assignSystem, assignSystemAt } from '#commands/assign-system.ts';
import { notHereText } from '#formats/not-here-text.ts';
import { placeName } from '#formats/place-name.ts';
import { hasFacility, operationAt } from '#situation/operation.ts';
import { Checkbox } from '../controls/checkbox.tsx';
import { Choice } from '../controls/choice.tsx';
import { useFollowing, useLanguage, useScenario, useStores, useTexts } from '../hooks/context.tsx';
import { OwnMark } from './own-mark.tsx';
import './assign.css';

/** From which sites a chosen system operates: wherever it can, or chosen ones; and why not from the others. */
export function AssignPart({ system }: { readonly system: System }): ReactNode {
  const stores = useStores();
  const { assigned } = useScenario();
  const { reach } = useFollowing().situation;
  const texts = useTexts().own;
  const isChosen = assigned[system.id] !== undefined;
  const operating = reach.flatMap(({ siteId, systemId }) => (systemId === system.id ? siteId : []));
  return (
    <div className="assign">
      <Choice
        label={texts.where}
        value={isChosen ? 'chosen' : 'everywhere'}
        options={[
          { value: 'everywhere', text: texts.everywhere },
          { value: 'chosen', text: texts.chosenSites },
        ]}
        onChange={(choice) =>
          assignSystem(stores, system.id, choice === 'everywhere' ? undefined : operating)
        }
      />
      {isChosen ? <SiteBoxes system={system} /> : null}
      <WhyNot system={system} />
    </div>
  );
}

/** The sites that have what a system needs, each to tick, with the reason where it cannot operate all the same. */
function SiteBoxes({ system }: { readonly system: System }): ReactNode {
  const stores = useStores();
  const { assigned } = useScenario();
  const language = useLanguage();
  const texts = useTexts().own;
  const whyNot = useWhyNot(system);
  const { facility } = system;
  if (facility === undefined) return null;
  const able = stores.atlas.sites.filter((site) => hasFacility(site, facility));
  return (
    <ul className="assign-sites" aria-label={texts.chosenSites}>
      {able.map((site) => {
        const isNamed = assigned[system.id]?.includes(site.id) ?? false;
        const why = isNamed ? whyNot(site) : undefined;
        return (
          <li key={site.id}>
            <Checkbox
              isSelected={isNamed}
              onChange={(operates) => assignSystemAt(stores, system.id, site.id, operates)}
            >
              {placeName(site, language)}
              <OwnMark id={site.id} />
              {why === undefined ? null : <span className="assign-why">{why}</span>}
            </Checkbox>
          </li>
        );
      })}
    </ul>
  );
}

/** The sites that a system does not operate from, by the reason. */
function WhyNot({ system }: { readonly system: System }): ReactNode {
  const { atlas } = useStores();
  const language = useLanguage();
  const { own: texts, statements } = useTexts();
  const whyNot = useWhyNot(system);
  const groups = useMemo(() => {
    const byReason = new Map<string, string[]>();
    for (const site of atlas.sites) {
      const why = whyNot(site);
      if (why === undefined) continue;
      byReason.set(why, [...(byReason.get(why) ?? []), placeName(site, language)]);
    }
    return [...byReason];
  }, [atlas, whyNot, language]);
  return (
    <Disclosure className="assign-why-not">
      <Button slot="trigger" className="text-button">
        {texts.whyNot}
      </Button>
      <DisclosurePanel>
        {groups.length === 0 ? <p className="quiet">{texts.cannot}</p> : null}
        <dl className="facts">
          {groups.map(([why, names]) => (
            <div key={why} className="fact">
              <dt>{why}</dt>
              <dd>{names.join(statements.listSeparator)}</dd>
            </div>
          ))}
        </dl>
      </DisclosurePanel>
    </Disclosure>
  );
}

/** Why a system does not operate from a site, in words; nothing where it does. */
function useWhyNot(system: System): (site: Site) => string | undefined {
  const scenario = useScenario();
  const { access } = useFollowing().situation;
  const language = useLanguage();
  return useMemo(
    () => (site) => {
      const isOpen = access.get(site.id)?.open ?? false;
      const { notHere } = operationAt(site, system, scenario, isOpen);
      return notHere && notHereText(notHere, language);
    },
    [scenario, access, system, language],
  );
}
