import type { Accessor } from "solid-js";
import type { Session } from "../../desk/live-session";
import { openGroup } from "../../desk/request/open-group";
import type { GroupOffer } from "../../domain/waiting-list/group-offers";
import type { Telling } from "../console/create-telling";

/** Gathers people who wait with the same step into a group. The person being helped may be one of them. */
export const createGathering = (session: Accessor<Session>, { told, heldIds }: Telling) => ({
  onGather: ({ guide, step, stepNumber, requests }: GroupOffer) =>
    told(async () => {
      const ids = requests.map(({ id }) => id);
      const mine = await heldIds();
      if (mine.some((id) => !ids.includes(id)) || ids.every((id) => mine.includes(id))) return undefined;
      const gathering = { by: session().member.id, guide, step, stepNumber };
      const joined = await openGroup(session().desk, ids, gathering);
      if ("refused" in joined) return joined.refused;
      return joined.length ? undefined : "in-other-hands";
    }),
});
