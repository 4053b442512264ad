import { createSignal } from "solid-js";
import { prioritiseRequest } from "../../desk/request/place-in-line";
import type { HelpRequest } from "../../domain/request/help-request";
import { ById } from "../../ui/by-id";
import { className } from "../../wording/class-names";
import { requestWords } from "../../wording/request-words";
import type { ConsoleContext } from "../console/console-context";

/** The office's priority classes as buttons. A tap counts the request as earlier, or undoes that. */
export function PriorityChoice(props: { request: HelpRequest; context: ConsoleContext }) {
  const says = () => requestWords().more;
  const [chosen, setChosen] = createSignal<string>();
  const onClass = (priorityClass: string | undefined) => {
    setChosen(priorityClass);
    const giving = { by: props.context.me(), priorityClass };
    props.context.told(() => prioritiseRequest(props.context.session().desk, props.request.id, giving));
  };
  return (
    <div class="card hand-to" role="group" aria-label={says().priority}>
      <ById all={props.context.view().office.priorityClasses}>
        {(one) => (
          <button class="btn second" aria-pressed={chosen() === one().id} onClick={() => onClass(one().id)}>
            {className(one())} <small>{says().minutes(one().minutes)}</small>
          </button>
        )}
      </ById>
      <button class="btn quiet" onClick={() => onClass(undefined)}>
        {says().noPriority}
      </button>
    </div>
  );
}
