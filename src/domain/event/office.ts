import * as v from "valibot";
import { settingsShape } from "../office/settings-shape";
import { short } from "./pieces";

/** What events about an office say. */
export const officeShapes = {
  "office-opened": v.object({ name: short, sample: v.boolean() }),
  "office-settings-changed": settingsShape,
};
