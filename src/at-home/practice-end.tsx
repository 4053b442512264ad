import lotus from "../practice/player/lotus-of-steps.css?inline";
import { PracticeDone } from "../practice/player/practice-done";
import type { PracticeAtHand } from "../practice/player/create-practice";
import { bringStyle } from "./bring-style";
import { RealThing } from "./real-thing";

export { AskFromHome } from "./ask-from-home";

bringStyle(lotus);

/** The end of a practice at home: how it went, and then the real thing. */
export function PracticeEnd(props: { practice: PracticeAtHand }) {
  return (
    <PracticeDone practice={props.practice}>
      <RealThing />
    </PracticeDone>
  );
}
