import * as v from "valibot";
import { topics } from "../guide/guide";
import { spokenLanguages } from "../office/spoken-language";
import { cardPictures } from "../team/card-picture";
import { roles } from "../team/role";
import { count, day, few, id, nothing, short } from "./pieces";

/** How a member proved that they may change a PIN. */
const pinProofs = ["old-pin", "first-pin", "recovery-code"] as const;
export type PinProof = (typeof pinProofs)[number];

const idOrNone = v.pipe(v.string(), v.maxLength(80));
const topic = v.picklist(topics);

/** What is said about a member besides topics and languages. Only the named fields change; "" removes a field. */
const described = v.partial(
  v.object({
    role: v.picklist(roles),
    /** An id of the office's list of organisations. */
    organisation: idOrNone,
    team: idOrNone,
    /** The code of a unit. */
    hamlet: idOrNone,
  }),
);

/** What events about a member say. */
export const memberShapes = {
  "member-joined": v.object({ office: id, role: v.picklist(roles) }),
  "member-skills-set": v.object({
    topics: few(topic, topics.length),
    languages: few(v.picklist(spokenLanguages), spokenLanguages.length),
  }),
  "member-card-chosen": v.object({ picture: v.picklist(cardPictures) }),
  "member-described": described,
  "member-left": nothing,
  "member-returned": nothing,
  /** A lead opened the volunteers' side for a member who had no PIN at hand. */
  "member-let-in": nothing,
  /** A lead gave a member a first PIN on paper: it opens the door until the member chose their own. */
  "member-pin-given": nothing,
  /** A member has another PIN of their own, and how they proved who they are. Never the PIN. */
  "member-pin-chosen": v.object({ proof: v.picklist(pinProofs) }),
  /** A member did a guide alone, to the end, for training. */
  "guide-practised": v.object({ guide: id, version: count }),
  /** A lead signed the practical check-list of a topic. */
  "topic-passed": v.object({ topic }),
  "topic-reopened": v.object({ topic }),
  /** A lead wants to hear no more of something to do until a day; a day that has come takes that back. */
  "need-put-off": v.object({ need: short, until: day }),
  "work-started": v.object({ desk: idOrNone }),
  "break-taken": nothing,
  "work-ended": nothing,
};

export type MemberDescribed = v.InferOutput<typeof described>;
