import { changeSettings } from "../../desk/office/change-settings";
import { trainingWords } from "../../wording/training-words";
import type { TeamContext } from "../team-context";

/** Whether only trained members get requests of a topic, and the one tap that changes it. */
export function TrainingGate(props: { context: TeamContext }) {
  const office = () => props.context.view().office;
  const on = () => office().trainingGate;
  const told = () => {
    const says = trainingWords().gate;
    if (!on()) return says.off;
    return office().strictTraining ? says.strict : says.on(office().offerAllAfterMinutes);
  };
  const onTurn = () =>
    void props.context.act(() => {
      const { desk, office } = props.context.session();
      return changeSettings(desk, office, { by: props.context.me(), settings: { trainingGate: !on() } });
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
