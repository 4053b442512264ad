import type { Instant } from "../event";
import type { OfficeSettings } from "../office/office-settings";
import type { OpeningHours } from "../office/opening-week";
import type { HelpRequest } from "../request/help-request";
import { leads } from "../team/role";
import { isAtWork, isTrainedFor, speaks, type Member } from "../team/member";
import { atGate, type Gate } from "../team/training-gate";
import { waitingSince } from "./waiting-since";

/** Who looks at the list, when, and with which patience of the office. */
export interface Looking extends Gate {
  member: Member;
  team: readonly Member[];
  now: Instant;
  offerAllAfterMinutes: number;
  hours?: OpeningHours | undefined;
}

/** What of an office's settings the order of the list depends on. */
export const patienceOf = ({ offerAllAfterMinutes, trainingGate, strictTraining, hours }: OfficeSettings) => ({
  offerAllAfterMinutes,
  trainingGate,
  hours,
  ...(strictTraining !== undefined && { strictTraining }),
});

/**
 * The list as one volunteer should work through it: `mine` in the order to take, `others` for the eye. Mine are those
 * handed to me (or to the lead, when I am one), then those in my topics and languages that nobody else was named for.
 * A request that nobody at work fits, or that waited longer than the office's patience for whom it was named, is
 * offered to all, but for those whom a strict gate of training keeps out.
 */
export function listFor(
  waiting: readonly HelpRequest[],
  looking: Looking,
): { mine: HelpRequest[]; others: HelpRequest[] } {
  const named = waiting.filter((request) => isNamed(request, looking));
  const rest = waiting.filter((request) => !isNamed(request, looking));
  const mine = rest.filter((request) => !waitsForAnother(request, looking) && fits(request, looking));
  return { mine: [...named, ...mine], others: rest.filter((request) => !mine.includes(request)) };
}

const isShut = ({ topic }: HelpRequest, looking: Looking): boolean => atGate(looking.member, topic, looking) === "shut";

const isNamed = (request: HelpRequest, looking: Looking): boolean =>
  request.meantFor !== undefined && isFor(looking.member, request.meantFor.to) && !isShut(request, looking);

const isFor = (member: Member, to: string): boolean => member.id === to || (to === "lead" && leads(member.role));

/** Waits for somebody who is at work, and not longer than the office's patience. */
function waitsForAnother(request: HelpRequest, { team, now, hours, offerAllAfterMinutes }: Looking): boolean {
  const { meantFor } = request;
  if (!meantFor) return false;
  // A promise for another day is waited for on that day.
  const since = request.dueOn ? Math.max(meantFor.at, waitingSince(request, hours)) : meantFor.at;
  const there = team.some((one) => isFor(one, meantFor.to) && isAtWork(one, now));
  return there && now - since < offerAllAfterMinutes * 60_000;
}

function fits(request: HelpRequest, looking: Looking): boolean {
  const { member, team, now, hours, offerAllAfterMinutes, trainingGate } = looking;
  const suits = (one: Member) => isTrainedFor(one, request.topic, trainingGate) && speaks(one, request.language);
  if (suits(member)) return true;
  if (isShut(request, looking)) return false;
  const somebody = team.some((one) => isAtWork(one, now) && suits(one));
  return !somebody && now - waitingSince(request, hours) >= offerAllAfterMinutes * 60_000;
}
