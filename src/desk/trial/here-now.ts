import { instantIn } from "../../domain/office/service-day";
import { stuckIn, type Need } from "../../domain/trial/trial-request";
import { askForHelp } from "../request/asking";
import { takeRequest } from "../request/taking";
import { changeWork } from "../team/change-work";
import type { Move, Stage } from "./stage";
import { given, stand } from "./stand";

const minuteMs = 60_000;

/** How long those have waited who are in the room right now, the first one longest. */
const waitedMinutes = [34, 19, 12, 7, 3];

/** Who of the team is at work right now. */
const atWork = [1, 2, 5];

/** Everybody who is there at this moment: members at their counters, one person being helped, the others waiting. */
export function hereNow(stage: Stage): Move[] {
  const { desk, members, names, now, today } = stage;
  const began = instantIn(today, "00:00");
  // Just after midnight there was no time yet today to wait that long.
  const ago = (minutes: number, nth: number) => Math.max(now - minutes * minuteMs, began + nth * 1000);
  const working = atWork.map((nth, at): Move => {
    const counter = names.desks[at % names.desks.length] ?? "";
    const fact = { type: "work-started", data: { desk: counter } } as const;
    return { at: ago(45, at), happens: () => stand(changeWork(desk, members[nth]!, fact)) };
  });
  const waiting = waitedMinutes.map((minutes, nth): Move => {
    const asking = stuckSomewhere(stage);
    return {
      at: ago(minutes, 10 + nth),
      happens: async () => {
        const { request } = await given(askForHelp(desk, asking));
        if (nth === 0) await stand(takeRequest(desk, request.id, members[1]!));
      },
    };
  });
  return [...working, ...waiting];
}

/** Whoever waits now was practising, so that the one who helps sees at which step. */
function stuckSomewhere({ guides, chance }: Stage): Pick<Need, "from" | "topic"> {
  const guide = chance.oneOf(guides.map((one) => [one, 1] as const));
  return { from: stuckIn(guide, chance), topic: guide.topic };
}
