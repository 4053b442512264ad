import type { Minimum } from "../team/minimum";
import type { Organisation } from "../team/organisation";
import type { LongWaits } from "../waiting-list/wait-kind";
import type { PriorityClass } from "../waiting-list/priority";
import type { Hotline } from "./hotline";
import type { OpeningHours } from "./opening-week";
import type { ServicePromise } from "./service-promise";
import type { Terms } from "./terms";

/** A goal of one area, such as a hamlet far from the office. */
export interface AreaGoal {
  /** The code of a unit. */
  unit: string;
  eachMonth: number;
}

/** No office needs a contact for longer than a season. */
export const mostContactDays = 90;

/** What an office decides for itself. */
export interface OfficeSettings {
  name: string;
  /** Where the home pages are served, such as "https://tramso.vinhlong.gov.vn"; empty until set. */
  publicAddress: string;
  /** Seconds without a touch before the citizen is asked whether they are still there. */
  idleAfterSeconds: number;
  /** The office's own telephone, printed on sheets; empty until the office confirmed it. */
  phone: string;
  /** Other numbers the office confirmed; undefined or empty: none is shown anywhere. */
  hotlines?: Hotline[];
  /** Desks or rooms people are called to, in the office's own words. */
  desks: string[];
  /** Hamlets a home visit may go to. */
  hamlets: string[];
  /** Who is counted as if they had come earlier. */
  priorityClasses: PriorityClass[];
  /** Undefined until set: then the office is taken as always open. */
  hours?: OpeningHours;
  /** Minutes with one person after which the volunteer is shown the ways out. */
  softLimitMinutes: number;
  /** Minutes of waiting after which a lead is told, by kind; undefined: the usual ones. */
  longWaits?: LongWaits;
  /** Minutes after which a topic nobody at work is trained for is offered to all. */
  offerAllAfterMinutes: number;
  /** How many numbers one tablet gives out in an hour before a volunteer has to look. */
  requestsAnHour: number;
  /** What becomes of those still waiting when the office closes. */
  atClosing: "appointment" | "not-reached";
  /** Running days after which a contact somebody left is erased, though the request be still open. */
  contactDays: number;
  /** Sentences on the public board. */
  notices: string[];
  /** The code of the unit the office stands in; "" until somebody chose it. */
  unit: string;
  /** What teams, offices and levels are called here; undefined: as the wording has them. */
  terms?: Terms;
  /** Where members come from, as this office lists it; undefined: the usual ones. */
  organisations?: Organisation[];
  /** What every team must have at least, unless it has a minimum of its own. */
  minimum?: Minimum;
  /** What is promised to the people who come; undefined: nothing yet. */
  promise?: ServicePromise;
  /** How many people are to be helped each month in an area; areas without one have no goal. */
  goals?: AreaGoal[];
  /** Whoever has not passed a topic's training is offered its requests only when nobody at work has, after the wait. */
  trainingGate: boolean;
  /** With the gate: whoever has not passed is never offered, nor may take, call or be handed one. */
  strictTraining?: boolean;
  /** False: the machine voice is silent here, and a tablet without a voice of its own reads nothing aloud. */
  machineVoice?: boolean;
  /** True: a guide told in another language is read here in it only once a native reader confirmed its words. */
  confirmedTellings?: boolean;
}
