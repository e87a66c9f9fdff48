import type { ReactNode } from 'react';
import { Button, Dialog, Heading } from 'react-aria-components';
import type { Provenance } from '#formats/provenance.ts';
import { Icon } from '../controls/icon.tsx';
import { useTexts } from '../hooks/context.tsx';
import { CitedSources } from '../record/cited-sources.tsx';
import { MethodLink } from './method-link.tsx';
import { Unbroken } from './unbroken.tsx';

/** Where one figure comes from: how it came about, what it rests on, and its sources. */
export function ProvenanceCard({ provenance }: { readonly provenance: Provenance }): ReactNode {
  const texts = useTexts();
  const { subject, figure, origin, mark, facts, citations, method } = provenance;
  return (
    <Dialog className="provenance">
      {({ close }) => (
        <>
          <header className="provenance-head">
            <Heading slot="title" level={2} className="provenance-title">
              {subject}
            </Heading>
            <Button
              className="icon-button provenance-close"
              aria-label={texts.provenance.close}
              onPress={close}
            >
              <Icon name="close" />
            </Button>
          </header>
          <p className="provenance-figure">
            <strong>{figure}</strong>
            <span className="provenance-origin">{origin}</span>
            {mark === undefined ? null : <span className="mark">{mark}</span>}
          </p>
          <dl className="facts provenance-facts">
            {facts.map(({ term, text }) => (
              <div key={`${term} ${text}`} className="fact">
                <dt>{term}</dt>
                <dd>
                  <Unbroken text={text} />
                </dd>
              </div>
            ))}
          </dl>
          <h3 className="part-subtitle">{texts.record.sources}</h3>
          {citations.length === 0 ? (
            <p className="quiet">{texts.provenance.noSource}</p>
          ) : (
            <CitedSources citations={citations} />
          )}
          {method === undefined ? null : <MethodLink section={method} />}
        </>
      )}
    </Dialog>
  );
}
