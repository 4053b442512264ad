import type { KnownSender } from "../../office/known-sender";
import type { PackBody } from "./pack-file";

/** An office whose packs of guides are taken. */
export interface PackSender extends KnownSender {
  /** The id of the office it speaks for. */
  office: string;
}

/** Whoever made a pack, once somebody here has compared the mark. */
export const packSender = (
  { key, mark, office }: Pick<PackSender, "key" | "mark"> & Pick<PackBody, "office">,
  { by, confirmedAt }: Pick<PackSender, "by" | "confirmedAt">,
): PackSender => ({ key, mark, office: office.id, name: office.name, confirmedAt, by });
