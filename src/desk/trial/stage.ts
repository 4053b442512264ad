import type { Instant } from "../../domain/event";
import type { TrialGuide } from "../../domain/trial/trial-request";
import type { Chance } from "../../domain/trial/chance";
import type { Desk } from "../desk";

/** What the invented people and places are called. */
export interface TrialNames {
  office: string;
  province: string;
  provinceOffice: string;
  /** The communes of the province; the office stands in one of them. */
  communes: readonly string[];
  /** Where the invented units come from, as a file of units says. */
  source: string;
  team: string;
  teamOf: (hamlet: string) => string;
  hamlets: readonly string[];
  /** In the order of the trial's team. */
  members: readonly string[];
  desks: readonly string[];
  /** What a total rests on. */
  statedBy: string;
  /** Short proofs of duties that were done. */
  proof: string;
  /** What people looked for and did not find. */
  wishes: readonly string[];
}

/** What a trial is made of. */
export interface TrialPlan {
  names: TrialNames;
  guides: readonly TrialGuide[];
  /** Every guide there is: what a topic's training consists of. */
  courses: readonly Pick<TrialGuide, "code" | "topic" | "version">[];
  chance: Chance;
  /** In which of the communes its office stands, counted from 0. */
  commune: number;
  /** How many people come, beside the usual; 1 is about 400 in a month. */
  crowd: number;
  /** The day it ends on: today, "2026-11-24". */
  today: string;
  /** The day its office was opened. */
  opened: string;
  now: Instant;
}

/** An office that was opened in a rehearsal, with its people and places. */
export interface Stage extends TrialPlan {
  desk: Desk;
  office: string;
  /** Ids in the order of the trial's team; the lead is the first. */
  members: readonly string[];
  lead: string;
  hamlets: readonly { code: string; name: string }[];
}

/** An office that was just opened. */
export interface Opened {
  office: string;
  lead: string;
  plan: TrialPlan;
}

/** Something that happens at an instant. */
export interface Move {
  at: Instant;
  happens: () => Promise<unknown>;
}

/** Called now and then with how much is done, 0 to 1; the screen may paint meanwhile. */
export type Breathe = (share: number) => Promise<void>;
