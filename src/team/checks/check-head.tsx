import { codeThere } from "../../domain/guide/code-of-office";
import type { Guide } from "../../domain/guide/guide";
import { UnreadTellings } from "./unread-tellings";

/** Which guide is gone through, and which of its tellings no native reader has confirmed. */
export function CheckHead(props: { guide: Pick<Guide, "code" | "title"> }) {
  return (
    <>
      <h2>
        {codeThere(props.guide.code)} · {props.guide.title}
      </h2>
      <UnreadTellings code={props.guide.code} />
    </>
  );
}
