import { useNavigate } from "@solidjs/router";
import { createEffect } from "solid-js";
import type { Desk } from "../desk/desk";
import { liveKind } from "../desk/live-kind";
import { liveTablet } from "../desk/live-tablet";
import { boardAddress, requestsAddress } from "../domain/addresses";
import { isUntouched } from "./sitting";

const homes = { citizen: undefined, volunteer: requestsAddress, board: boardAddress } as const;

const homeOf = { tablet: undefined, phone: requestsAddress, board: boardAddress } as const;

/**
 * A tablet for volunteers, or one that is used as a board, opens on that screen. A member's phone and a board of its own have
 * no other.
 */
export function RoleHome(props: { desk: Desk }) {
  const navigate = useNavigate();
  const kind = liveKind(props.desk);
  const known = liveTablet(props.desk);
  createEffect(() => {
    if (kind() !== "tablet") return navigate(homeOf[kind()]!, { replace: true });
    const home = homes[known()?.tablet?.role ?? "citizen"];
    // This adds a step to the history: Back is noticed there and leads here again.
    if (home && isUntouched()) navigate(home);
  });
  return null;
}
