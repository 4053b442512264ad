import { useNavigate } from "@solidjs/router";
import { takeHomeAddress } from "../domain/address-of";
import type { Guide } from "../domain/guide/guide";
import type { PracticeAtHand } from "../practice/player/create-practice";
import { PracticeDone } from "../practice/player/practice-done";
import { Frame } from "./frame";
import { HomeButton } from "./home-button";

/** The end of a tutorial: what went well, practise again, or take it home. */
export function TutorialDone(props: { guide: Guide; practice: PracticeAtHand }) {
  const navigate = useNavigate();
  return (
    <Frame actions={<HomeButton />}>
      <PracticeDone
        practice={props.practice}
        onTakeHome={() => navigate(takeHomeAddress(props.guide.code), { replace: true })}
      />
    </Frame>
  );
}
