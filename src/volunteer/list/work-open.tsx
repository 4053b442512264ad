import { requestWords } from "../../wording/request-words";
import type { ConsoleContext } from "../console/console-context";
import { workToday } from "./work-today";

/**
 * On a phone, beside the list's title: whether the helper is at work, and the way to the buttons that change it. Folded, they
 * leave the screen to the people who wait.
 */
export function WorkOpen(props: { context: ConsoleContext; open: boolean; onOpen: (open: boolean) => void }) {
  const says = () => {
    const { start, atWork, onBreak } = requestWords().work;
    const work = workToday(props.context);
    if (work?.state === "at-work") return atWork(work.desk ?? "");
    return work?.state === "on-break" ? onBreak(work.desk ?? "") : start;
  };
  return (
    <button class="btn quiet work-open" aria-expanded={props.open} onClick={() => props.onOpen(!props.open)}>
      <span>{says()}</span>
    </button>
  );
}
