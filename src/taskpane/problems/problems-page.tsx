import { useState } from 'react';
import type { ComponentProps, ReactNode } from 'react';
import { PointingPage } from '../pointing/pointing-page';
import { useSessionState } from '../session-context';
import { ProblemsView } from './problems-view';

type ProblemsPageProps = Omit<ComponentProps<typeof ProblemsView>, 'takesFocus'>;

/** 问题, or the pointing of a header that was begun there; when that ends, the focus comes back to the verdict. */
export function ProblemsPage(props: ProblemsPageProps): ReactNode {
  const draft = useSessionState((state) => state.pointing.draft);
  const [hasPointed, setHasPointed] = useState(false);
  if (draft && !hasPointed) setHasPointed(true);
  return draft ? <PointingPage draft={draft} /> : <ProblemsView {...props} takesFocus={hasPointed} />;
}
