import { createMemo, Show } from "solid-js";
import { trainingWords } from "../../wording/training-words";
import { createCourses } from "../create-needs";
import { TeamPage } from "../team-page";
import type { TeamRoom } from "../team-room";
import { createChosen } from "./create-chosen";
import { MyTraining } from "./my-training";
import { SignPractical } from "./sign-practical";
import { TrainingGate } from "./training-gate";
import { TrainingMatrix } from "./training-matrix";

/** Who has passed what: a lead signs and decides whether training is the gate; a member learns. */
export function Training() {
  return <TeamPage title={() => trainingWords().title}>{(room) => <OpenTraining room={room} />}</TeamPage>;
}

function OpenTraining(props: { room: TeamRoom }) {
  const [chosen, setChosen] = createChosen();
  const courses = createCourses();
  const known = createMemo(() => {
    const at = chosen();
    const member = at && props.room.member(at.member);
    return member && { member, topic: at.topic };
  });
  return (
    <>
      <Show when={props.room.isLead()} fallback={<MyTraining room={props.room} />}>
        <p>{trainingWords().how}</p>
        <TrainingGate room={props.room} />
        <Show when={known()} keyed>
          {(one) => (
            <SignPractical {...one} courses={courses()} room={props.room} onClose={() => setChosen(undefined)} />
          )}
        </Show>
        <TrainingMatrix room={props.room} courses={courses()} onChoose={setChosen} />
        <MyTraining room={props.room} />
      </Show>
    </>
  );
}
