import { createSignal, Match, Show, Switch, type JSX } from "solid-js";
import { holdRequest, rejoinRequest, withdrawRequest } from "../../desk/request/waiting";
import type { HelpRequest } from "../../domain/request/help-request";
import { isAway } from "../../domain/request/help-request";
import { bringIntoSight } from "../../ui/bring-into-sight";
import { requestWords } from "../../wording/request-words";
import { MoveUp } from "./move-up";
import { PriorityChoice } from "./priority-choice";
import type { ConsoleContext } from "../console/console-context";

interface OfRow {
  request: HelpRequest;
  context: ConsoleContext;
}

/** An action that asks one more question. "sure" asks whether the person has left for good, as the citizen is asked too. */
type Panel = "priority" | "move-up" | "sure";

/**
 * What may be done about somebody who waits: the buttons handed in, and folded behind another, without taking them, their
 * place in the list and stepping out of it.
 */
export function RowWays(props: OfRow & { children: JSX.Element }) {
  const [open, setOpen] = createSignal(false);
  return (
    <>
      <div class="row-acts">
        {props.children}
        <button
          class="row-ways-open"
          aria-expanded={open()}
          aria-label={`${open() ? `${requestWords().more.close}: ` : ""}${requestWords().list.waysOf(props.request.number)}`}
          onClick={() => setOpen(!open())}
        >
          {open() ? requestWords().more.close : requestWords().list.ways}
        </button>
      </div>
      <Show when={open()}>
        <div class="row-ways" ref={bringIntoSight}>
          <Ways {...props} onDone={() => setOpen(false)} />
        </div>
      </Show>
    </>
  );
}

function Ways(props: OfRow & { onDone: () => void }) {
  const [panel, setPanel] = createSignal<Panel>();
  const says = () => requestWords().more;
  const run = (verb: typeof holdRequest) =>
    props.context.told(() => verb(props.context.session().desk, props.request.id, props.context.me()));
  const later = () => !props.context.isToday(props.request);
  const inLine = () => props.request.state === "waiting" && !isAway(props.request) && !later();
  const press = (which: Panel) => setPanel(panel() === which ? undefined : which);
  return (
    <>
      <div class="row">
        <Show when={inLine()}>
          <button class="btn second" aria-pressed={panel() === "priority"} onClick={() => press("priority")}>
            {says().priority}
          </button>
          <button class="btn second" aria-pressed={panel() === "move-up"} onClick={() => press("move-up")}>
            {says().moveUp}
          </button>
          <button class="btn second" onClick={() => run(holdRequest)}>
            {says().hold}
          </button>
        </Show>
        <Show when={later()}>
          <button class="btn second" onClick={() => props.context.onToday(props.request.id, props.context.today())}>
            {requestWords().list.toToday}
          </button>
        </Show>
        <Show when={props.request.state === "on-hold"}>
          <button class="btn second" onClick={() => run(rejoinRequest)}>
            {requestWords().list.backHere(props.request.number)}
          </button>
        </Show>
        <button class="btn second" aria-pressed={panel() === "sure"} onClick={() => press("sure")}>
          {says().withdraw}
        </button>
      </div>
      <Asked {...props} panel={panel()} onClose={() => run(withdrawRequest)} onStay={() => setPanel()} />
    </>
  );
}

interface AskedProps extends OfRow {
  panel: Panel | undefined;
  onClose: () => void;
  onStay: () => void;
  onDone: () => void;
}

function Asked(props: AskedProps) {
  const says = () => requestWords().more;
  return (
    <Switch>
      <Match when={props.panel === "sure"}>
        <p class="row" ref={bringIntoSight}>
          <span>{says().sure}</span>
          <button class="btn danger" onClick={() => props.onClose()}>
            {says().yes}
          </button>
          <button class="btn quiet" onClick={() => props.onStay()}>
            {says().no}
          </button>
        </p>
      </Match>
      <Match when={props.panel === "priority"}>
        <div ref={bringIntoSight}>
          <PriorityChoice request={props.request} context={props.context} />
        </div>
      </Match>
      <Match when={props.panel === "move-up"}>
        <div ref={bringIntoSight}>
          <MoveUp request={props.request} context={props.context} onDone={props.onDone} />
        </div>
      </Match>
    </Switch>
  );
}
