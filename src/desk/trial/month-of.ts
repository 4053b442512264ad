import { dutiesOf } from "./arrange-work";
import { hereNow } from "./here-now";
import { rosterOf } from "./keep-roster";
import { peopleServed } from "./serve-people";
import type { Move, Stage } from "./stage";
import { trainingOf } from "./train-team";
import { outingsOf, sittingsOf } from "./work-elsewhere";

/** Everything that happens in the month of a trial, in the order of time; nothing of it is later than now. */
export const monthOf = (stage: Stage): Move[] =>
  [dutiesOf, rosterOf, trainingOf, outingsOf, sittingsOf, peopleServed, hereNow]
    .flatMap((part) => part(stage))
    .map((move) => ({ ...move, at: Math.min(move.at, stage.now) }))
    .sort((a, b) => a.at - b.at);
