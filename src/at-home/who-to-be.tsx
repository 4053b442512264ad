import { Show } from "solid-js";
import type { PracticeAtHand } from "../practice/player/create-practice";
import { PersonCard } from "../practice/player/person-card";
import { homePractice } from "../wording/vi/home-practice";
import { person } from "../wording/vi/person";

/** What to bring stands on the page that is read: here one asks only who she is. */
const says = { ...person, more: homePractice.whoIsIt };

/** Whom one plays: the first thing of the first step as a card, and small below the words of every later one. */
export function WhoToBe(props: { practice: PracticeAtHand; first: boolean }) {
  const practice = () => props.practice.state();
  return (
    <Show when={(practice().index === 0) === props.first}>
      <PersonCard says={says} steps={practice().guide.steps.length} first={props.first} />
    </Show>
  );
}
