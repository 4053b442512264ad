import { map } from "./vi/map";
import { wordsOf } from "./words";

/** What each screen of the staff is for and what people call it; loaded only where screens are looked for. */
export const mapWords = wordsOf("map", map);
