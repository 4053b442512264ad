import type { Place } from "../domain/team/may";
import type { Spot } from "../domain/team/spots";
import { developmentWords } from "./development-words";
import { mapWords } from "./map-words";
import { sendingWords } from "./sending-words";
import { staffWords } from "./staff-words";
import { stationTitles } from "./station-titles";
import { tabletTitles } from "./tablet-titles";
import { tabletWords } from "./tablet-words";
import { teamWords } from "./team-words";

/** What the places of the staff's side are called. */
export function placeTitles(): Record<Place, string> {
  const { requests, team, report, station } = staffWords().frame;
  return { requests, team, report, station, tablet: tabletWords().link };
}

/** What stands on a link to each spot of the staff's side. */
export function spotTitles(): Record<Spot, string> {
  const { today: team, ...ofTeam } = teamWords().nav;
  const { newTitle, goneTitle } = teamWords().members;
  const { requests, find, station } = staffWords().frame;
  return {
    ...stationTitles(),
    ...tabletTitles(),
    ...ofTeam,
    requests,
    find,
    team,
    station,
    development: developmentWords().day.months,
    "my-day": developmentWords().day.title,
    sending: sendingWords().title,
    "new-members": newTitle,
    "gone-members": goneTitle,
    guides: mapWords().guides,
    "send-figures": mapWords().sendFigures,
    identity: mapWords().identity,
    recovery: mapWords().recovery,
    waiting: mapWords().waiting,
  };
}
