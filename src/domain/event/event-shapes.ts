import { dutyShapes } from "./duty";
import { groupShapes } from "./group";
import { memberShapes } from "./member";
import { officeShapes } from "./office";
import { outingShapes } from "./outing";
import { requestShapes } from "./request";
import { shiftShapes } from "./shift";
import { letterShapes, tabletShapes } from "./tablet";
import { teamShapes } from "./team";
import { unitShapes } from "./unit";

/** What the data of each type of event looks like when it is read back. */
export const eventShapes = {
  ...requestShapes,
  ...groupShapes,
  ...officeShapes,
  ...tabletShapes,
  ...letterShapes,
  ...memberShapes,
  ...unitShapes,
  ...teamShapes,
  ...dutyShapes,
  ...shiftShapes,
  ...outingShapes,
};
