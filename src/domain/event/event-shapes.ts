import { checkShapes } from "./check";
import { groupShapes } from "./group";
import { guideShapes } from "./guide";
import { memberShapes } from "./member";
import { officeShapes } from "./office";
import { requestShapes } from "./request";
import { deviceShapes, letterShapes, tabletShapes } from "./tablet";
import { teamShapes } from "./team";
import { unitShapes } from "./unit";
import { workShapes } from "./work";

/** What the data of each type of event looks like when it is read back. */
export const eventShapes = {
  ...requestShapes,
  ...groupShapes,
  ...officeShapes,
  ...tabletShapes,
  ...letterShapes,
  ...deviceShapes,
  ...memberShapes,
  ...unitShapes,
  ...teamShapes,
  ...workShapes,
  ...checkShapes,
  ...guideShapes,
};
