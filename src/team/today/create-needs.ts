import { createMemo, type Accessor } from "solid-js";
import { catalogue, guidesNow, openGuideWords } from "../../content/catalogue";
import { datedHere } from "../../domain/guide/checked-here";
import { guidesToCheck } from "../../domain/guide/expiry";
import type { GuideSummary } from "../../domain/guide/guide";
import { needsOf, type Need } from "../../domain/team/needs";
import { toSign, type Course } from "../../domain/team/training";
import { createFetchedPart } from "../../ui/create-fetched-part";
import { createWaits, type Waits } from "./create-waits";
import type { TeamContext } from "../team-context";

/** What a lead must do now: about the team, about guides that ran out, and about people who wait too long. */
export interface Needs extends Waits {
  team: Need[];
  stale: GuideSummary[];
}

/** The guides as training knows them; their versions are fetched once. */
export function createCourses(): Accessor<Course[]> {
  const { found: versions } = createFetchedPart(() => true, openGuideWords);
  return createMemo(() => {
    const known = new Map(versions()?.map(({ code, version }) => [code, version]));
    return known.size ? catalogue.map(({ code, topic }) => ({ code, topic, version: known.get(code) ?? 0 })) : [];
  });
}

export function createNeeds(context: TeamContext): Accessor<Needs> {
  const courses = createCourses();
  const waits = createWaits(context);
  return createMemo(() => {
    const { today, teams, duties, shifts, office, checks } = context.view();
    const members = context.members();
    const mine = context.session().member.role === "lead" ? context.member(context.me())?.team : undefined;
    return {
      team: needsOf({
        today,
        members,
        duties,
        shifts,
        teams: teams.filter(({ id }) => !mine || id === mine),
        hamlets: mine ? [] : context.hamlets(),
        minimum: office.minimum,
        isWholeOffice: !mine,
        toSign: toSign(members, courses()),
      }),
      stale: guidesToCheck(
        guidesNow().map((guide) => datedHere(guide, checks)),
        today,
      ).filter(({ code }) => !duties.some((duty) => isChecked(duty, code))),
      ...waits(),
    };
  });
}

const isChecked = (duty: { what: string; guide?: string; state: string }, code: string): boolean =>
  duty.what === "check-guide" && duty.guide === code && (duty.state === "assigned" || duty.state === "accepted");
