import { Show } from "solid-js";
import { chooseWay, holdRequest } from "../../../desk/request/waiting";
import { isInLine, type TurnStage } from "../../../domain/request/turn-stage";
import { turnWords } from "../../../wording/turn-words";
import { Alarm } from "../after/alarm";
import { ContactChoice } from "./contact-choice";
import { PictureButton } from "../sheet/picture-button";
import type { AtFoot } from "./withdraw";
import "./turn-choices.css";

export type Choice = "priority" | "way" | "contact";

/** Only while nobody helps with the request can its priority or its way be changed, or a contact be left. */
export const mayChoose = (stage: TurnStage): boolean => isInLine(stage) || stage === "appointment" || stage === "away";

interface Choosing extends AtFoot {
  onChoose: (choice: Choice) => void;
}

/**
 * The few choices a citizen has in each stage, as pictures in one row. A citizen who met a helper can always report a
 * problem.
 */
export function TurnChoices(props: Choosing) {
  const stage = () => props.turn.stage;
  const metSomebody = () => stage() === "in-hand" || props.turn.request.servedBy !== undefined;
  return (
    <Show when={mayChoose(stage()) || metSomebody()}>
      <div class="turn-choices">
        <Show when={isInLine(stage())}>
          <Hold {...props} />
          <Priority {...props} />
        </Show>
        <Show when={isInLine(stage()) || stage() === "appointment"}>
          <OtherWay {...props} />
        </Show>
        <Show when={stage() === "away"}>
          <StayHere {...props} />
        </Show>
        <Show when={mayChoose(stage())}>
          <ContactChoice {...props} onLeave={() => props.onChoose("contact")} />
        </Show>
        <Show when={metSomebody()}>
          <Alarm desk={props.desk} request={props.turn.request} />
        </Show>
      </div>
    </Show>
  );
}

function Hold(props: Choosing) {
  const onHold = () => void props.verb.run(() => holdRequest(props.desk, props.turn.request.id, "citizen"));
  return <PictureButton picture="step-out" words={turnWords().hold.choose} onChoose={onHold} />;
}

function Priority(props: Choosing) {
  const given = () => Boolean(props.turn.request.headStart);
  return (
    <Show when={given() || props.turn.office?.priorityClasses.length}>
      <PictureButton
        picture="priority"
        words={given() ? turnWords().priority.chosen : turnWords().priority.choose}
        onChoose={() => props.onChoose("priority")}
      />
    </Show>
  );
}

const OtherWay = (props: Choosing) => (
  <PictureButton picture="way" words={turnWords().way.choose} onChoose={() => props.onChoose("way")} />
);

function StayHere(props: Choosing) {
  const onStay = () => void props.verb.run(() => chooseWay(props.desk, props.turn.request.id, { way: "here" }));
  return <PictureButton picture="stay" words={turnWords().way.stayHere} onChoose={onStay} />;
}
