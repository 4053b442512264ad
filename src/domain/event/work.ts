import { dutyShapes } from "./duty";
import { outingShapes } from "./outing";
import { shiftShapes } from "./shift";

/** What events say about the work of members: what is given to them, when they are there, and what they do elsewhere. */
export const workShapes = { ...dutyShapes, ...shiftShapes, ...outingShapes };
