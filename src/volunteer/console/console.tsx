import { createMemo, Show } from "solid-js";
import { liveConsole, type ConsoleView } from "../../desk/live-console";
import { useSession } from "../../desk/live-session";
import { createNow } from "../../device/now";
import { chimeForNew } from "../list/chime-for-new";
import { keyboardShortcuts } from "./keyboard-shortcuts";
import { InMyHands } from "../in-hand/in-my-hands";
import { createConsoleContext } from "./console-context";
import { WaitingList } from "../list/waiting-list";
import "./console.css";
import "../list/waiting-row.css";
import "../in-hand/in-hand.css";
import "../list/work-bar.css";
import "../in-hand/more-ways.css";
import "../between-turns/between-turns.css";
import "../group/group.css";

/** The volunteer's screen: who waits at the left, the request in hand at the right. */
export function Console() {
  const session = useSession();
  const known = createMemo(() => liveConsole(session().desk, session().member.id, session().office));
  const view = () => known()();
  return <Show when={view()}>{(open) => <OpenConsole view={open()} />}</Show>;
}

function OpenConsole(props: { view: ConsoleView }) {
  const session = useSession();
  const now = createNow(session().desk.now);
  const context = createConsoleContext(session, () => props.view, now);
  let screen!: HTMLDivElement;
  chimeForNew(() => props.view.waiting);
  keyboardShortcuts(() => screen);
  return (
    <div class="console" classList={{ busy: context.held().length > 0 }} ref={screen}>
      <WaitingList context={context} />
      <InMyHands context={context} />
    </div>
  );
}
