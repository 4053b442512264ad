import { useNavigate } from "@solidjs/router";
import { createEffect } from "solid-js";
import type { Desk } from "../desk/desk";
import { liveTablet } from "../desk/live-tablet";
import { boardAddress, requestsAddress } from "../domain/addresses";
import { isUntouched } from "./sitting";

const homes = { citizen: undefined, volunteer: requestsAddress, board: boardAddress } as const;

/** A tablet for volunteers, or one that is used as a board, opens on that screen. */
export function RoleHome(props: { desk: Desk }) {
  const navigate = useNavigate();
  const known = liveTablet(props.desk);
  createEffect(() => {
    const home = homes[known()?.tablet?.role ?? "citizen"];
    // This adds a step to the history: Back is noticed there and leads here again.
    if (home && isUntouched()) navigate(home);
  });
  return null;
}
