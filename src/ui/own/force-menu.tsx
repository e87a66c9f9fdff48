import type { ReactNode } from 'react';
import { Button, Menu, MenuItem, MenuTrigger, Popover, Text } from 'react-aria-components';
import { forceSite } from '#commands/force-site.ts';
import { Icon } from '../controls/icon.tsx';
import { IconButton } from '../controls/icon-button.tsx';
import { useForced, useStores, useTexts } from '../hooks/context.tsx';
import './force.css';

interface ForceMenuProps {
  readonly siteId: string;
  readonly name: string;
}

const choices = ['rule', 'open', 'closed'] as const;

/** In a list of sites: hold one open or closed; and where it is held, one press back to the rule. */
export function ForceMenu({ siteId, name }: ForceMenuProps): ReactNode {
  const stores = useStores();
  const texts = useTexts().own;
  const state = useForced(siteId);
  const words = { rule: texts.byRule, open: texts.heldOpen, closed: texts.heldClosed };
  return (
    <span className="force-acts">
      {state === undefined ? null : (
        <IconButton
          icon="undo"
          label={texts.backToRuleOf({ name })}
          onPress={() => forceSite(stores, siteId, undefined)}
        />
      )}
      <MenuTrigger>
        <Button className="icon-button force-button" aria-label={texts.forceOf({ name })}>
          <Icon name="more" />
        </Button>
        <Popover className="popover force-popover" placement="bottom end" offset={2}>
          <Menu
            className="list-box"
            selectionMode="single"
            disallowEmptySelection
            selectedKeys={[state ?? 'rule']}
            onAction={(key) => {
              const choice = choices.find((one) => one === key) ?? 'rule';
              forceSite(stores, siteId, choice === 'rule' ? undefined : choice);
            }}
          >
            {choices.map((choice) => (
              <MenuItem key={choice} id={choice} className="list-item" textValue={words[choice]}>
                <Text slot="label">{words[choice]}</Text>
              </MenuItem>
            ))}
          </Menu>
        </Popover>
      </MenuTrigger>
    </span>
  );
}
