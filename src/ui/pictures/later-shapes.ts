// @chunk later
import { pictureShapes } from "./picture-shapes";
import { signShapes } from "./sign-shapes";
import { stageShapes } from "./stage-shapes";
import { taskShapes } from "./tasks/task-shapes";
import { turnShapes } from "./turn-shapes";

/** All pictures by name; they come behind the station. */
export const laterShapes = { ...pictureShapes, ...taskShapes, ...signShapes, ...stageShapes, ...turnShapes };

export type LaterShapeName = keyof typeof laterShapes;
