import type { Accessor } from "solid-js";
import type { Office } from "../domain/office/office";
import type { OpeningHours } from "../domain/office/opening-week";
import { callsOut, type CallOut } from "../domain/waiting-list/call-out";
import type { Desk } from "./desk";
import { live } from "./live-desk";
import { officeHere } from "./office-here";

/** What everybody in the room may read: numbers and desks, how many wait, the office's own sentences and hours. */
export interface Board {
  office: string;
  /** The office is one to try out. */
  sample?: true;
  /** One large, three small: the newest first. */
  calls: CallOut[];
  /** All that may have to be spoken, the newest first; more than are shown. */
  spoken: CallOut[];
  /** The address the office set for its pages at home; "" where it set none. */
  publicAddress: string;
  waiting: number;
  notices: string[];
  /** False: this office wants no machine voice. */
  machineVoice?: false;
  /** Undefined while the office has set no hours. */
  hours?: OpeningHours;
}

/** One call stands large, the three before it small. */
const callsShown = 4;
/** A group, or what another device called while the line was away, comes all at once; each of them is spoken. */
const callsSpoken = 24;

/** The public board of this day, live; `office` is "" on a device that belongs to none. */
export const liveBoard = (desk: Desk): Accessor<Board | undefined> =>
  live(desk, async (journal, day) => {
    const [id, called, waiting] = await Promise.all([
      officeHere(desk, journal),
      journal.lastCalled(callsSpoken, day),
      journal.waitingCount(day),
    ]);
    const office = id === undefined ? undefined : await journal.thing("office", id);
    const spoken = callsOut(called, day);
    return { ...ofOffice(office), calls: spoken.slice(0, callsShown), spoken, waiting };
  });

/** What the board tells of the office; "" on a device that belongs to none. */
function ofOffice(office: Office | undefined): Omit<Board, "calls" | "spoken" | "waiting"> {
  if (!office) return { office: "", publicAddress: "", notices: [] };
  const { name, sample, hours, notices, publicAddress, machineVoice } = office;
  const silent = machineVoice === false && { machineVoice };
  return { office: name, publicAddress, notices, ...(sample && { sample }), ...silent, ...(hours && { hours }) };
}
