// @chunk later
import { tryScreens, type LoadScreen } from "./device/try-screens";

/**
 * What stands behind the welcome of a release that is on trial: the first screens of the citizen, of the volunteers, of the
 * board and of the lead, and the health page, where a release is left by hand.
 */
const firstScreens: readonly LoadScreen[] = [
  () => import("./citizen/tutorial-list"),
  () => import("./citizen/tutorial"),
  () => import("./citizen/ask-for-help/ask/your-turn"),
  () => import("./volunteer/frame/staff-side"),
  () => import("./volunteer/console/console"),
  () => import("./board/board"),
  () => import("./team/team-side"),
  () => import("./team/team-home"),
  () => import("./tablet/health/health"),
];

/** Loads them all; undefined when a file could not be fetched. */
export const tryFirstScreens = () => tryScreens(firstScreens);
