import type { HelpRequest } from "../../domain/request/help-request";
import type { Member } from "../../domain/team/member";
import { atGate, type Gate } from "../../domain/team/training-gate";
import { spokenDay } from "../../wording/day-words";
import { requestWords } from "../../wording/request-words";

interface Seen {
  today: string;
  nameOf: (member: string) => string;
  /** The member who looks at the list, and their office. */
  member: Member | undefined;
  office: Gate;
}

/** What a helper should know before they begin, in a few words each. The reason for a priority is private and not shown. */
export function rowBadges(request: HelpRequest, seen: Seen): string[] {
  const says = requestWords().list;
  const later = request.dueOn && request.dueOn > seen.today ? request.dueOn : undefined;
  const marks = [
    trainingFor(request, seen),
    request.headStart ? says.priority : "",
    request.movedUp ? says.first : "",
    request.day === seen.today && !later ? "" : says.appointment(spokenDay(request.day)),
    later ? says.dueOn(spokenDay(later)) : "",
    request.missed ? says.missed : "",
    request.language ? says.language[request.language] : "",
    givenBy(request, seen),
    ...elsewhere(request),
  ];
  return marks.filter(Boolean);
}

function trainingFor({ topic }: HelpRequest, { member, office }: Seen): string {
  return member && atGate(member, topic, office) === "shut" ? requestWords().list.training : "";
}

function givenBy({ meantFor }: HelpRequest, { nameOf }: Seen): string {
  return meantFor && meantFor.by !== meantFor.to ? requestWords().list.from(nameOf(meantFor.by)) : "";
}

function elsewhere({ way, hamlet, time }: HelpRequest): string[] {
  const says = requestWords().list;
  if (way === "here") return [];
  return [way === "home-visit" ? says.homeVisit(hamlet ?? "") : says.callBack, time ? says.times[time] : ""];
}
