import type { Accessor } from "solid-js";
import type { Desk } from "./desk";
import { live } from "./live-desk";
import { readTurn, type Turn } from "./read-turn";

/** A citizen's turn, live; undefined inside when the request is not known. */
export const liveTurn = (desk: Desk, id: string): Accessor<{ turn: Turn | undefined } | undefined> =>
  live(desk, async () => ({ turn: await readTurn(desk, id) }));
