// @chunk later
// One file for both: in two of their own, what opens a database would be cut from the journal's, and every tablet would keep more.
export { openDexieDrafts } from "./dexie-drafts";
export { openDexieGuides } from "./dexie-guides";
