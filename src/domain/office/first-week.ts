import type { Spot } from "../team/spots";
import type { Office } from "./office";
import { opensHereOnly } from "./public-address";

/** What an office does in its first week, in the order in which one thing needs the other. */
export const firstSteps = ["address", "hours", "counters", "members", "duty", "cards", "backup", "posters"] as const;
export type FirstStep = (typeof firstSteps)[number];

/** How far an office has come. */
export interface Begun {
  office: Pick<Office, "publicAddress" | "hours" | "desks">;
  members: number;
  duties: number;
  cards: number;
  hasBackup: boolean;
  /** Posters were sent to a printer from this tablet; nobody hears whether paper came out. */
  printedPosters: boolean;
}

const isDone: Record<FirstStep, (begun: Begun) => boolean> = {
  // An office opened at this machine's own address has one that no phone can open.
  address: ({ office: { publicAddress } }) => publicAddress !== "" && !opensHereOnly(publicAddress),
  hours: ({ office }) => office.hours !== undefined,
  counters: ({ office }) => office.desks.length > 0,
  members: ({ members }) => members > 1,
  duty: ({ duties }) => duties > 0,
  cards: ({ cards }) => cards > 0,
  backup: ({ hasBackup }) => hasBackup,
  posters: ({ printedPosters }) => printedPosters,
};

/** Where each step is done. */
export const stepSpots: Record<FirstStep, Spot> = {
  address: "identity",
  hours: "hours",
  counters: "counters",
  members: "new-members",
  duty: "duties",
  cards: "cards",
  backup: "backup",
  posters: "posters",
};

/** The steps that are still useful, the next one first: neither done nor waved off. */
export const stepsLeft = (begun: Begun, wavedOff: readonly string[]): FirstStep[] =>
  firstSteps.filter((step) => !isDone[step](begun) && !wavedOff.includes(step));
