import type { Accessor } from "solid-js";
import { liveMembers } from "../desk/live-office";
import { useSession } from "../desk/live-session";

/** What members are called, by id; the id itself of somebody who is no longer known. */
export function createNames(): Accessor<(id: string) => string> {
  const members = liveMembers(useSession()().desk);
  return () => (id) => members()?.find((one) => one.id === id)?.name ?? id;
}
