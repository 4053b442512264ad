import { useNavigate } from "@solidjs/router";
import { createEffect } from "solid-js";
import type { Desk } from "../desk/desk";
import { liveTablet } from "../desk/live-tablet";
import { boardAddress, requestsAddress } from "../domain/addresses";
import { isUntouched } from "./sitting";

const homes = { citizen: undefined, volunteer: requestsAddress, board: boardAddress } as const;

/** A tablet that stands in front of volunteers, or hangs as a board, opens on their screen. */
export function RoleHome(props: { desk: Desk }) {
  const navigate = useNavigate();
  const known = liveTablet(props.desk);
  createEffect(() => {
    const home = homes[known()?.tablet?.role ?? "citizen"];
    // A step of its own in the history: Back is heard there, and leads here again.
    if (home && isUntouched()) navigate(home);
  });
  return null;
}
