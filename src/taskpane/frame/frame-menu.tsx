import {
  Button,
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import { MoreHorizontalRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { useTexts } from '../texts-context';
import { THEME_CHOICES } from '../theme/theme-choice';
import type { ThemeState } from '../theme/use-theme';

/** What is needed seldom. */
export function FrameMenu({ theme, onKeys }: { readonly theme: ThemeState; readonly onKeys: () => void }): ReactNode {
  const texts = useTexts();
  return (
    <Menu
      checkedValues={{ theme: [theme.choice] }}
      onCheckedValueChange={(_event, { checkedItems }) => {
        const choice = THEME_CHOICES.find((one) => one === checkedItems[0]);
        if (choice) theme.choose(choice);
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <Button
          appearance="subtle"
          size="small"
          icon={<MoreHorizontalRegular />}
          title={texts('pane.status.more')}
          aria-label={texts('pane.status.more')}
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuGroup>
            <MenuGroupHeader>{texts('pane.menu.theme')}</MenuGroupHeader>
            {THEME_CHOICES.map((choice) => (
              <MenuItemRadio key={choice} name="theme" value={choice}>
                {texts(`pane.menu.${choice}`)}
              </MenuItemRadio>
            ))}
          </MenuGroup>
          <MenuDivider />
          <MenuItem secondaryContent="?" onClick={onKeys}>
            {texts('pane.menu.keys')}
          </MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
