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
/** What stands behind "#" is the secret of an invitation. */
export const joinAddress = "/join";
export const removedAddress = "/removed";

// Behind the volunteers' door; `team/may.ts` says who may enter.
export const requestsAddress = "/volunteer";
export const findAddress = "/find";
export const teamAddress = "/team";
export const membersAddress = "/team/members";
export const memberRoute = "/team/members/:member";
export const dutiesAddress = "/team/duties";
export const rosterAddress = "/team/roster";
export const trainingAddress = "/team/training";
export const practiseGuideRoute = "/team/training/:code";
export const myDayAddress = "/team/day";
export const developmentAddress = "/team/development";
export const developmentRoute = "/team/development/:member?";
export const checksAddress = "/team/checks";
export const checksRoute = "/team/checks/:code?";
export const guidesAddress = "/team/guides";
export const draftRoute = "/team/guides/:code";
/** Sentences of a guide are read aloud there, or those beside the guides. */
export const recordRoute = "/team/guides/:code/voice";
export const signRoute = "/team/guides/:code/sign";
export const unitsAddress = "/team/units";
export const reportAddress = "/report";
export const coverageAddress = "/report/coverage";
export const sendingAddress = "/report/coverage/sending";
export const troubleAddress = "/report/trouble";
export const stationAddress = "/station";
export const identityAddress = "/station/office";
export const rulesAddress = "/rules";
export const rulesRoute = "/rules/:part?";
export const voiceAddress = "/voice";
export const paperAddress = "/paper";
export const printAddress = "/print";
export const printRoute = "/print/:code?/:step?";
export const tabletAddress = "/tablet";
export const backupAddress = "/backup";
export const recoveryAddress = "/recovery";
export const secretsAddress = "/secrets";
export const cardsAddress = "/cards";
export const devicesAddress = "/devices";
/** It kept its old word: an address may stand in a bookmark, or on paper. */
export const measureScreenAddress = "/glass";
export const pinAddress = "/pin";
export const noticesAddress = "/notices";
