/*
 * The address of every screen of the station, written once. One with a parameter is the pattern of its route; `address-of.ts`
 * fills it in. The phone's home pages have addresses of their own (`office/public-address.ts`).
 */

export const welcomeAddress = "/";
export const searchAddress = "/search";
export const numberAddress = "/number";
export const myNumberAddress = "/my-number";
export const resumeAddress = "/resume";
export const setUpAddress = "/set-up";
export const topicAddress = "/topic/";
export const topicRoute = "/topic/:topic";
export const learnRoute = "/learn/:code/:step?";
export const takeHomeRoute = "/take-home/:code/:step?";

export const boardAddress = "/board";

// Behind the volunteers' door; `team/may.ts` says who may enter.
export const requestsAddress = "/volunteer";
export const teamAddress = "/team";
export const membersAddress = "/team/members";
export const dutiesAddress = "/team/duties";
export const rosterAddress = "/team/roster";
export const trainingAddress = "/team/training";
export const practiseGuideRoute = "/team/training/:code";
export const coverageAddress = "/team/coverage";
export const troubleAddress = "/team/trouble";
export const unitsAddress = "/team/units";
export const settingsAddress = "/settings";
export const pinAddress = "/pin";
export const rulesAddress = "/rules";
export const reportAddress = "/report";
export const voiceAddress = "/voice";
export const paperAddress = "/paper";
export const cardsAddress = "/cards";
export const printAddress = "/print";
export const printRoute = "/print/:code?/:step?";
export const noticesAddress = "/notices";
export const glassAddress = "/glass";
export const backupAddress = "/backup";
export const tabletAddress = "/tablet";
