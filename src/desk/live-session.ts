import { createContext, useContext, type Accessor } from "solid-js";
import type { Desk } from "./desk";
import { liveKind } from "./live-kind";
import type { NamedMember } from "./live-office";

/** Who is signed in on this page. It lives in memory alone: a reload always locks. */
export interface Session {
  desk: Desk;
  member: NamedMember;
  office: string;
  lock(): void;
  /** Ends this session and begins one of another member, whom a lead let in. */
  handTo(member: NamedMember): void;
}

export const SessionContext = createContext<Accessor<Session>>();

/** The session of a staff screen; only asked for behind the sign-in. */
export function useSession(): Accessor<Session> {
  const session = useContext(SessionContext);
  if (!session) throw new Error("A staff screen was opened without signing in.");
  return session;
}

/** What the device of a session is. */
export const kindIn = (session: Accessor<Session>) => liveKind(session().desk);

/** What this device is, for a staff screen. */
export const useKind = () => kindIn(useSession());
