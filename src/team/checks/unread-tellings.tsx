import { For, Show } from "solid-js";
import { changeSettings } from "../../desk/office/change-settings";
import { createFetchedPart } from "../../ui/create-fetched-part";
import { checkWords } from "../../wording/check-words";
import { openUnreadTellings } from "../open-unread-tellings";
import type { TeamContext } from "../team-context";

/** Says which guides were told in another language by somebody who does not speak it from home: of all, or this one. */
export function UnreadTellings(props: { code?: string }) {
  const { found } = createFetchedPart(() => true, openUnreadTellings);
  const shown = () => found()?.filter(({ codes }) => !props.code || codes.includes(props.code));
  return (
    <For each={shown()}>
      {({ name, reader, codes }) => (
        <p class="notice">
          {props.code ? checkWords().unreadHere(name, reader) : checkWords().unread(name, reader, codes.length)}
        </p>
      )}
    </For>
  );
}

/** Whether citizens read such guides before somebody confirmed them: an office decides for itself. */
export function UnreadRule(props: { context: TeamContext }) {
  const office = () => props.context.view().office;
  const isHidden = () => office().confirmedTellings === true;
  const onTurn = () => {
    const { session, me, act } = props.context;
    const change = { by: me(), settings: { confirmedTellings: !isHidden() } };
    void act(() => changeSettings(session().desk, office().id, change));
  };
  return (
    <p class="notice unread-rule">
      <span>{isHidden() ? checkWords().unreadHidden : checkWords().unreadShown}</span>
      <Show when={props.context.mayDo("change-rules")}>
        <button class="btn second" onClick={onTurn}>
          {isHidden() ? checkWords().showUnread : checkWords().hideUnread}
        </button>
      </Show>
    </p>
  );
}
