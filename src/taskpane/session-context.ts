import { createContext, use, useSyncExternalStore } from 'react';
import type { Session, SessionActions } from '../session/session';
import type { SessionState } from '../session/state';

/** The one session of this pane. */
export const SessionContext = createContext<Session | undefined>(undefined);

function useSession(): Session {
  const session = use(SessionContext);
  if (!session) throw new Error('A view stands outside SessionContext');
  return session;
}

/** A part of the state; the view renders again only when this part becomes another object. */
export function useSessionState<Part>(select: (state: SessionState) => Part): Part {
  const session = useSession();
  return useSyncExternalStore(session.subscribe, () => select(session.getState()));
}

export function useActions(): SessionActions {
  return useSession().actions;
}
