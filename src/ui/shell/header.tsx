import type { ReactNode } from 'react';
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';
import { changeView } from '#commands/change-view.ts';
import { redo, undo } from '#commands/undo-redo.ts';
import { Choice } from '../controls/choice.tsx';
import { Icon } from '../controls/icon.tsx';
import { IconButton } from '../controls/icon-button.tsx';
import { useHistory, useLanguage, useStores, useTexts } from '../hooks/context.tsx';
import { DisplayPanel } from './display-panel.tsx';
import './header.css';

interface HeaderProps {
  /** Hides the sidebar; absent where it cannot be hidden. */
  readonly onHide?: () => void;
}

/** The name, the languages, undo and redo, and how things are displayed. */
export function Header({ onHide }: HeaderProps): ReactNode {
  const stores = useStores();
  const texts = useTexts().shell;
  const language = useLanguage();
  const { past, future } = useHistory();
  return (
    <header>
      <Disclosure className="header">
        <div className="header-row">
          <Heading level={1} className="header-name">
            {texts.appName}
          </Heading>
          <Choice
            label={texts.language}
            hideLabel
            value={language}
            options={[
              { value: 'en', text: texts.english, lang: 'en' },
              { value: 'ja', text: texts.japanese, lang: 'ja' },
            ]}
            onChange={(chosen) => changeView(stores, { language: chosen })}
          />
          <div className="header-acts">
            <IconButton
              icon="undo"
              label={texts.undo}
              isDisabled={past === 0}
              onPress={() => undo(stores)}
            />
            <IconButton
              icon="redo"
              label={texts.redo}
              isDisabled={future === 0}
              onPress={() => redo(stores)}
            />
            <Button slot="trigger" className="icon-button" aria-label={texts.display}>
              <Icon name="display" />
            </Button>
            {onHide === undefined ? null : (
              <IconButton icon="sidebar" label={texts.hideSidebar} onPress={onHide} />
            )}
          </div>
        </div>
        <DisclosurePanel>
          <DisplayPanel />
        </DisclosurePanel>
      </Disclosure>
    </header>
  );
}
