import { Show } from "solid-js";
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
  return (
    <>
      <Show when={props.room.isLead()} fallback={<MyTraining room={props.room} />}>
        <p>{trainingWords().how}</p>
        <TrainingGate room={props.room} />
        <Show when={chosen()} keyed>
          {(at) => (
            <Show when={props.room.member(at.member)}>
              {(member) => (
                <SignPractical
                  member={member()}
                  topic={at.topic}
                  courses={courses()}
                  room={props.room}
                  onClose={() => setChosen(undefined)}
                />
              )}
            </Show>
          )}
        </Show>
        <TrainingMatrix room={props.room} courses={courses()} onChoose={setChosen} />
        <MyTraining room={props.room} />
      </Show>
    </>
  );
}
