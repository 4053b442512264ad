import { Show } from "solid-js";
import { useSession } from "../../desk/live-session";
import { liveSigned } from "../../desk/live-signed";
import { isOvertaken } from "../../domain/author/is-overtaken";
import { authorWords } from "../../wording/author-words";
import { createNames } from "../create-names";
import { momentOf } from "../moment-of";

/** Says that the guide was signed on another tablet since its draft began here: signing this one takes that one's place. */
export function SignedSince(props: { draft: Parameters<typeof isOvertaken>[0] }) {
  const names = createNames();
  const signed = liveSigned(useSession()().desk);
  const latest = () => signed()?.find(({ code }) => code === props.draft.code)?.signed;
  const overtaking = () => (isOvertaken(props.draft, latest()) ? latest() : undefined);
  return (
    <Show when={overtaking()}>
      {(other) => <p class="notice">{authorWords().sign.signedSince(names()(other().by), momentOf(other().at))}</p>}
    </Show>
  );
}
