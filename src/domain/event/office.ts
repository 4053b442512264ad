import * as v from "valibot";
import { settingsShape } from "../office/settings-shape";
import { few, id, short } from "./pieces";

/** A tablet that was replaced keeps its letter, so an office knows no more tablets than there are letters. */
export const mostTablets = 26;

/** What events about an office say. */
export const officeShapes = {
  "office-opened": v.object({ name: short, sample: v.boolean() }),
  "office-settings-changed": settingsShape,
  /** From now on its lines stand at a hub, and these tablets, known by their keys, were there before it. */
  "office-shared": v.object({
    keys: few(v.object({ tablet: id, key: v.string() }), mostTablets),
    /** By which name the hub knows the tablet that writes this. */
    nkey: v.optional(short),
  }),
};
