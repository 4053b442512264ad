import { changeSettings } from "../../desk/office/change-settings";
import { trainingWords } from "../../wording/training-words";
import type { TeamRoom } from "../team-room";

/** Whether training is the gate of routing, and the one tap that turns it. */
export function TrainingGate(props: { room: TeamRoom }) {
  const on = () => props.room.view().office.trainingGate;
  const onTurn = () =>
    void props.room.act(() => {
      const { desk, office } = props.room.session();
      return changeSettings(desk, office, { by: props.room.me(), settings: { trainingGate: !on() } });
    });
  return (
    <p class="notice spread">
      <span role="status">{on() ? trainingWords().gate.on : trainingWords().gate.off}</span>
      <button class="btn second" onClick={onTurn}>
        {on() ? trainingWords().gate.turnOff : trainingWords().gate.turnOn}
      </button>
    </p>
  );
}
