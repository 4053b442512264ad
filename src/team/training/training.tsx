import { Show } from "solid-js";
import { trainingWords } from "../../wording/training-words";
import { createCourses } from "../today/create-needs";
import { TeamPage } from "../team-page";
import type { TeamContext } from "../team-context";
import { createChosen } from "./create-chosen";
import { MyTraining } from "./my-training";
import { SignPractical } from "./sign-practical";
import { TrainingGate } from "./training-gate";
import { TrainingMatrix } from "./training-matrix";

/** Who has passed what: a lead signs and decides whether training is the gate; a member learns. */
export function Training() {
  return <TeamPage title={() => trainingWords().title}>{(context) => <OpenTraining context={context} />}</TeamPage>;
}

function OpenTraining(props: { context: TeamContext }) {
  const [chosen, setChosen] = createChosen();
  const courses = createCourses();
  return (
    <>
      <Show when={props.context.isLead()} fallback={<MyTraining context={props.context} />}>
        <p>{trainingWords().how}</p>
        <TrainingGate context={props.context} />
        <Show when={chosen()} keyed>
          {(at) => (
            <Show when={props.context.member(at.member)}>
              {(member) => (
                <SignPractical
                  member={member()}
                  topic={at.topic}
                  courses={courses()}
                  context={props.context}
                  onClose={() => setChosen(undefined)}
                />
              )}
            </Show>
          )}
        </Show>
        <TrainingMatrix context={props.context} courses={courses()} onChoose={setChosen} />
        <MyTraining context={props.context} />
      </Show>
    </>
  );
}
