import { mayTell, type Teller } from "../../domain/hub/who-may-tell";
import type { Role } from "../../domain/team/role";
import { textOfFact, type SaidFact } from "../log/hub-fact";
import type { Rows, Signer, Signers, Verdict } from "./signers";

/** Does a fact count that a device told? */
export async function judgeTold(
  rows: Pick<Rows, "thing">,
  signers: Signers,
  { fact, said }: SaidFact,
): Promise<Verdict> {
  const signer = await signers.whoSigned({ ...said, of: fact, text: () => textOfFact(fact, said) });
  if (signer === "unknown") return "unknown-signer";
  return signer !== "nobody" && mayTell(fact, await tellerOf(rows, said.tablet, signer)) ? "counts" : "void";
}

/** A device as the rule of what it may tell knows it. */
export async function tellerOf(
  journal: Pick<Rows, "thing">,
  id: string,
  { kind, member }: Pick<Signer, "kind" | "member">,
): Promise<Teller> {
  return { id, kind, member, role: member === undefined ? undefined : await roleOf(journal, member) };
}

/** The role of a member who has not left. */
export async function roleOf(journal: Pick<Rows, "thing">, id: string): Promise<Role | undefined> {
  const member = await journal.thing("member", id);
  return member?.left ? undefined : member?.role;
}
