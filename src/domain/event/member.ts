import * as v from "valibot";
import { topics } from "../guide/guide";
import { spokenLanguages } from "../office/spoken-language";
import { cardPictures } from "../team/card-picture";
import { roles } from "../team/role";
import { pinProofs } from "../team/team-events";
import { count, few, id, nothing } from "./pieces";

const idOrNone = v.pipe(v.string(), v.maxLength(80));
const topic = v.picklist(topics);

/** What events about a member say. */
export const memberShapes = {
  "member-joined": v.strictObject({ office: id, role: v.picklist(roles) }),
  "member-skills-set": v.strictObject({
    topics: few(topic, topics.length),
    languages: few(v.picklist(spokenLanguages), spokenLanguages.length),
  }),
  "member-card-chosen": v.strictObject({ picture: v.picklist(cardPictures) }),
  "member-described": v.partial(
    v.strictObject({ role: v.picklist(roles), organisation: idOrNone, team: idOrNone, hamlet: idOrNone }),
  ),
  "member-left": nothing,
  "member-returned": nothing,
  "member-let-in": nothing,
  "member-pin-given": nothing,
  "member-pin-chosen": v.strictObject({ proof: v.picklist(pinProofs) }),
  "guide-practised": v.strictObject({ guide: id, version: count }),
  "topic-passed": v.strictObject({ topic }),
  "topic-reopened": v.strictObject({ topic }),
  "work-started": v.strictObject({ desk: idOrNone }),
  "break-taken": nothing,
  "work-ended": nothing,
};
