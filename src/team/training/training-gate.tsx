import { changeSettings } from "../../desk/office/change-settings";
import { trainingWords } from "../../wording/training-words";
import type { TeamRoom } from "../team-room";

/** Whether training is the gate of routing, and the one tap that turns it. */
export function TrainingGate(props: { room: TeamRoom }) {
  const office = () => props.room.view().office;
  const on = () => office().trainingGate;
  const told = () => {
    const says = trainingWords().gate;
    if (!on()) return says.off;
    return office().strictTraining ? says.strict : says.on(office().offerAllAfterMinutes);
  };
  const onTurn = () =>
    void props.room.act(() => {
      const { desk, office } = props.room.session();
      return changeSettings(desk, office, { by: props.room.me(), settings: { trainingGate: !on() } });
    });
  return (
    <p class="notice spread">
      <span role="status">{told()}</span>
      <button class="btn second" onClick={onTurn}>
        {on() ? trainingWords().gate.turnOff : trainingWords().gate.turnOn}
      </button>
    </p>
  );
}
