import type { JoinRefusal } from "../hub";
import { askHub } from "./ask-hub";
import { linesToLetIn, linesToRetire } from "./enrolment-lines";
import { whyNotWritten, writeLines } from "./joining-tools";
import { sealParcel, type Parcel } from "./parcel";
import type { Came, Invited } from "./who-came";

/** Its lines stand before it is handed the keys; should it have gone meanwhile, they are taken back. */
export async function letIn(invited: Invited, came: Came): Promise<{ refused?: JoinRefusal }> {
  const { tools, record, office, whom, proof } = invited;
  const { newcomer } = came;
  const written = await writeLines<"no-letter">(tools, whom.by, () => linesToLetIn(tools, office, newcomer));
  if (written !== "written") return { refused: whyNotWritten(written) };
  const parcel = await sealParcel(came, newcomer.nkey, parcelFor(invited));
  const admitted = await askHub("admit", { proof, parcel }, record);
  if (!admitted.refused) return {};
  const gone = await writeLines<never>(tools, whom.by, () => linesToRetire(tools, newcomer.id));
  return { refused: gone === "written" ? admitted.refused : "hub-away" };
}

/** Hashes of PINs are for tablets that stand where everybody does; a phone that is lost must not have them. */
function parcelFor({ record, office, whom: { kind, member }, mayInvite }: Invited): Parcel {
  const { seed: _seed, pinKey, member: _member, ...shared } = record;
  return {
    journalOffice: office,
    record: {
      ...shared,
      kind,
      mayInvite,
      ...(member !== undefined && { member }),
      ...(kind === "tablet" && pinKey !== undefined && { pinKey }),
    },
  };
}
