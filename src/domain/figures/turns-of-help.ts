import type { HelpRequest } from "../request/help-request";
import { wasHelped } from "../request/outcome";
import type { Outing } from "../team/outing";
import { hamletOf, topicOf, type TopicCounted } from "./detail-counts";
import { noOrganisation } from "./organisation-figures";
import { isWithin } from "./period";
import type { Seen, Source } from "./summed-row";

/** Help that was given, at the tablet or away from it, by how it ended and by what a report can be asked for. */
export interface HelpTurn {
  source: Source;
  alone: number;
  forThem: number;
  topic: TopicCounted;
  /** The name of the hamlet; undefined at the station. */
  hamlet: string | undefined;
  /** The hour of the day it began, "8"; undefined where no time was written down. */
  hour: string | undefined;
  organisation: string | undefined;
}

/** All turns of help of a period; the same ones that `helpGiven` counts. */
export function turnsOfHelp(seen: Seen): HelpTurn[] {
  const organisations = new Map(seen.members.map(({ id, organisation }) => [id, organisation ?? noOrganisation]));
  const away = seen.outings.filter(({ day, withdrawn }) => !withdrawn && isWithin(day, seen.period));
  return [
    ...seen.requests.flatMap((request) => atTheTablet(request, organisations)),
    ...away.flatMap((outing) => outside(outing, seen, organisations)),
  ];
}

function atTheTablet(request: HelpRequest, organisations: ReadonlyMap<string, string>): HelpTurn[] {
  if (request.state !== "closed" || !wasHelped(request.outcome)) return [];
  const begun = request.onPaper ? undefined : request.takenAt;
  return [
    {
      source: { kind: "request", request },
      alone: Number(request.outcome === "did-it-alone"),
      forThem: Number(request.outcome === "done-for-them"),
      topic: topicOf(request),
      hamlet: hamletOf(request),
      hour: begun === undefined ? undefined : String(hourInVietnam(begun)),
      organisation: organisations.get(request.by ?? ""),
    },
  ];
}

function outside(outing: Outing, { hamletNames }: Seen, organisations: ReadonlyMap<string, string>): HelpTurn[] {
  if (outing.kind !== "help") return [];
  return [
    {
      source: { kind: "outing", outing },
      alone: outing.alone,
      forThem: outing.forThem,
      topic: outing.topic ?? "general",
      hamlet: outing.hamlet && (hamletNames.get(outing.hamlet) ?? outing.hamlet).replaceAll("/", " "),
      hour: undefined,
      organisation: organisations.get(outing.member),
    },
  ];
}

const hourMs = 3_600_000;

/** The hour of the day in Vietnam, 0 to 23. */
export const hourInVietnam = (at: number): number => Math.floor(at / hourMs + 7) % 24;
