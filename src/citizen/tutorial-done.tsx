import { useNavigate } from "@solidjs/router";
import { ableAddress, learnAddress, takeHomeAddress } from "../domain/address-of";
import type { Guide } from "../domain/guide/guide";
import type { PracticeAtHand } from "../practice/player/create-practice";
import { PracticeDone } from "../practice/player/practice-done";
import { Frame } from "./frame";
import { HomeButton } from "./home-button";
import { nextGuide } from "./next-guide";
import { titleOf } from "./told-guides";

/** The end of a tutorial: what went well, practise again, or take it home. */
export function TutorialDone(props: { guide: Guide; practice: PracticeAtHand }) {
  const navigate = useNavigate();
  const next = nextGuide(props.guide);
  return (
    <Frame actions={<HomeButton />}>
      <PracticeDone
        practice={props.practice}
        onTakeHome={() => navigate(takeHomeAddress(props.guide.code), { replace: true })}
        onAble={() => navigate(ableAddress(props.guide.code), { replace: true })}
        next={next && { title: titleOf(next), open: () => navigate(learnAddress(next.code, 1), { replace: true }) }}
      />
    </Frame>
  );
}
