import type { HelpRequest } from "../request/help-request";
import { minutesOfTurn } from "../request/minutes-of-turn";
import { minutesUntilServed, topicOf, type TopicCounted } from "./detail-counts";
import { topicsCounted } from "./report";
import { spreadOf, type Spread } from "./spread";

/**
 * How many minutes one person was helped: at the station, alone with a helper, begun and ended on the same day. Undefined
 * for everybody else; of a group, a visit or the paper log the times say nothing of one person.
 */
export function minutesHelped(request: HelpRequest): number | undefined {
  if (request.state !== "closed" || request.group !== undefined || request.way !== "here") return undefined;
  const minutes = minutesOfTurn(request);
  return minutes === undefined ? undefined : Math.max(0, minutes);
}

/** How long people waited and were helped; undefined where too few did to say. */
export interface TimeSpent {
  waited: Spread | undefined;
  helped: Spread | undefined;
  /** How long helping took, by topic; only topics of which it can be said. */
  byTopic: { topic: TopicCounted; helped: Spread }[];
}

export function timeSpent(requests: readonly HelpRequest[]): TimeSpent {
  const known = (some: readonly HelpRequest[], of: (request: HelpRequest) => number | undefined) =>
    spreadOf(some.flatMap((request) => of(request) ?? []));
  return {
    waited: known(requests, minutesUntilServed),
    helped: known(requests, minutesHelped),
    byTopic: topicsCounted.flatMap((topic) => {
      const helped = known(
        requests.filter((request) => topicOf(request) === topic),
        minutesHelped,
      );
      return helped ? [{ topic, helped }] : [];
    }),
  };
}
