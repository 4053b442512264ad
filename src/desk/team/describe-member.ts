import { aboutMember, type Fact } from "../../domain/event";
import { mayDo, type Desk } from "../desk";
import { writeNext, type Changed } from "../write-next";

/** What a member says of themselves; everything else is said by a lead. */
const ownWords = ["member-card-chosen", "guide-practised"] as const;

type MemberFact = Extract<
  Fact,
  {
    type:
      | (typeof ownWords)[number]
      | "member-skills-set"
      | "member-described"
      | "member-left"
      | "member-returned"
      | "topic-passed"
      | "topic-reopened";
  }
>;

/** Tells of a member: topics, languages, organisation, training, leaving, by a lead; the card and own practice by each. */
export async function describeMember(
  desk: Desk,
  member: string,
  next: { by: string; fact: MemberFact },
): Promise<Changed | "leads-only"> {
  const own = ownWords.some((type) => type === next.fact.type) && next.by === member;
  if (!own && !(await mayDo(desk, next.by, "arrange-people"))) return "leads-only";
  const said = await writeNext(desk, aboutMember(member), next);
  if (said === "changed" && next.fact.type === "member-left") await shutOut(desk, member);
  return said;
}

/** Their key card opens nothing any more, and how they were reached is erased; what the disk refuses a lead can do by hand. */
async function shutOut({ contacts }: Desk, member: string): Promise<void> {
  await Promise.allSettled([contacts.revoke(member), contacts.erase([aboutMember(member)])]);
}
