import { type ReactNode, useState } from 'react';
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';
import type { Source } from '#atlas/source.ts';
import { sourcesInUse } from '#formats/bibliography.ts';
import { bibliographyBibtex } from '#formats/bibliography-bibtex.ts';
import { bibliographyCsl } from '#formats/bibliography-csl.ts';
import { bibliographyText } from '#formats/bibliography-text.ts';
import { sourcesInUseProvenance } from '#formats/documents-provenance.ts';
import type { Language } from '#i18n/language.ts';
import { Choice } from '../controls/choice.tsx';
import { Icon } from '../controls/icon.tsx';
import { useLanguage, useScenario, useStores, useTexts, useView } from '../hooks/context.tsx';
import { useCopying } from '../hooks/use-copying.ts';
import { FigureText } from '../provenance/figure-text.tsx';
import './bibliography.css';

type Format = 'text' | 'bibtex' | 'csl';

function written(sources: readonly Source[], format: Format, language: Language): string {
  switch (format) {
    case 'text':
      return bibliographyText(sources, language);
    case 'bibtex':
      return bibliographyBibtex(sources);
    case 'csl':
      return bibliographyCsl(sources);
  }
}

function useSourcesInUse(): readonly Source[] {
  const { atlas, presets } = useStores();
  const scenario = useScenario();
  const record = useView((view) => view.selection);
  const preset = presets.find(({ id }) => id === scenario.presetId);
  return sourcesInUse({ atlas, scenario, documentId: preset?.document, record });
}

/** Every source that the current view rests on, to be copied in the format that is needed. */
export function Bibliography(): ReactNode {
  const sources = useSourcesInUse();
  const { bibliography: texts } = useTexts();
  const language = useLanguage();
  const [isExpanded, setExpanded] = useState(false);
  const figure = String(sources.length);
  const count = { figure, provenance: () => sourcesInUseProvenance(sources, language, figure) };
  return (
    <Disclosure className="bibliography" isExpanded={isExpanded} onExpandedChange={setExpanded}>
      <div className="fold-head">
        <Heading level={3} className="fold-heading">
          <Button slot="trigger" className="fold-trigger bibliography-trigger">
            {texts.title}
            <Icon name="chevron" />
          </Button>
        </Heading>
        <span className="fold-summary">
          <FigureText text={texts.count({ count: sources.length })} figures={[count]} />
        </span>
      </div>
      <DisclosurePanel>
        {isExpanded ? <BibliographyText sources={sources} /> : null}
      </DisclosurePanel>
    </Disclosure>
  );
}

function BibliographyText({ sources }: { readonly sources: readonly Source[] }): ReactNode {
  const { told, copy } = useCopying();
  const language = useLanguage();
  const { bibliography: texts } = useTexts();
  const [format, setFormat] = useState<Format>('text');
  const text = written(sources, format, language);
  const press = () =>
    copy(text, {
      copied: texts.copied({ count: sources.length }),
      copyFailed: texts.copyFailed,
    });
  return (
    <div className="bibliography-body">
      <p className="quiet">{texts.help}</p>
      <div className="bibliography-acts">
        <Choice
          label={texts.format}
          hideLabel
          value={format}
          options={[
            { value: 'text', text: texts.formats.text },
            { value: 'bibtex', text: texts.formats.bibtex },
            { value: 'csl', text: texts.formats.csl },
          ]}
          onChange={setFormat}
        />
        <Button className="text-button" onPress={press}>
          <Icon name="copy" />
          {texts.copy}
        </Button>
      </div>
      <p className="quiet" role="status">
        {told}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls takes the focus, so that the keyboard can scroll it */}
      <section className="bibliography-text" aria-label={texts.title} tabIndex={0}>
        <pre lang="en">{text}</pre>
      </section>
    </div>
  );
}
