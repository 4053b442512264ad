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

/**
 * Writes something new about a member. A lead may write topics, languages, organisation, training and leaving; each member
 * may write their own card and practice.
 */
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

/**
 * The key card of a member who left opens nothing any more, and their contact is erased. If the disk refuses, a lead can do
 * both by hand.
 */
async function shutOut({ contacts }: Desk, member: string): Promise<void> {
  await Promise.allSettled([contacts.revoke(member), contacts.erase([aboutMember(member)])]);
}
