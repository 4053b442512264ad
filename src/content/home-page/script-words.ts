import type { HomeWords } from "../../wording/vi/home";

/** What the script says, in the words that the page brings along in its own language. */
export const says = JSON.parse(document.body.dataset.says!) as HomeWords["script"];
