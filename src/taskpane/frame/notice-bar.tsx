import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTexts } from '../texts-context';

/** A sentence for the administrator above the pages, until it is put away. */
export function NoticeBar({ text }: { readonly text: string }): ReactNode {
  const texts = useTexts();
  const [shown, setShown] = useState(true);
  if (!shown) return null;
  return (
    <MessageBar intent="warning" layout="multiline" role="status">
      <MessageBarBody>{text}</MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button appearance="transparent" aria-label={texts('pane.results.dismiss')} icon={<DismissRegular />} onClick={() => setShown(false)} />
        }
      />
    </MessageBar>
  );
}
