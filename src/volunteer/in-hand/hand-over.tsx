import { createSignal, Show } from "solid-js";
import { handOverRequest } from "../../desk/request/in-hand";
import { isAtWork, type Member } from "../../domain/team/member";
import { leads } from "../../domain/team/role";
import { ById } from "../../ui/by-id";
import { TextField } from "../../ui/fields/text-field";
import { requestWords } from "../../wording/request-words";
import type { InTheHand } from "../console/console-context";
import { createCarefulNote } from "./careful-note";

/** Hands the request over to a named member, or to the first lead who is free, with a sentence on how far it came. */
export function HandOver(props: InTheHand) {
  const note = createCarefulNote();
  const isHere = (member: Member) => isAtWork(member, props.context.now());
  // Members who are at work stand first, because they can continue at once.
  const others = () =>
    props.context
      .view()
      .team.filter(({ id, left }) => id !== props.context.me() && !left)
      .sort((one, other) => Number(isHere(other)) - Number(isHere(one)));
  // A lead would get back at once what is meant for any lead: they name somebody, whoever is here if anybody is.
  const leading = leads(props.context.session().member.role);
  const [to, setTo] = createSignal(leading ? others().find(isHere)?.id : "lead");
  const says = () => requestWords().more;
  const onSend = () => {
    const chosen = to();
    if (!chosen || !note.mayKeep()) return;
    const handing = { by: props.context.me(), to: chosen, note: note.text() };
    props.context.told(() => handOverRequest(props.context.session().desk, props.request.id, handing));
  };
  return (
    <div class="card">
      <fieldset class="hand-to">
        <legend>{says().toWhom}</legend>
        <Show when={!leading}>
          <button type="button" class="btn second" aria-pressed={to() === "lead"} onClick={() => setTo("lead")}>
            {says().toLead}
          </button>
        </Show>
        <ById all={others()}>
          {(member) => (
            <button
              type="button"
              class="btn second"
              aria-pressed={to() === member().id}
              onClick={() => setTo(member().id)}
            >
              <span>
                {props.context.nameOf(member().id)}
                <Show when={isHere(member())}>
                  <small>{requestWords().work.atWork(member().work?.desk ?? "")}</small>
                </Show>
              </span>
            </button>
          )}
        </ById>
      </fieldset>
      <TextField label={says().note} value={note.text()} onText={note.setText} />
      <p role="alert" class="fault">
        {note.fault()}
      </p>
      <button class="btn main" disabled={!to()} onClick={onSend}>
        {says().send}
      </button>
    </div>
  );
}
