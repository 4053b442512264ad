// @chunk rows
import type { Accessor } from "solid-js";

interface ReleaseNoticeProps {
  says: { update: string; updateNow: string; updateOthers: string; left: string; leftNow: string };
  takeUp: { refused: Accessor<boolean>; left: Accessor<boolean>; onUpdate: () => void };
}

/** Says that a newer release waits, or the one before a broken release, and lets the person switch to it. */
export function ReleaseNotice(props: ReleaseNoticeProps) {
  const waits = () => (props.takeUp.left() ? props.says.left : props.says.update);
  return (
    <div class="notice spread">
      <p role="status">{props.takeUp.refused() ? props.says.updateOthers : waits()}</p>
      <button class="btn second" onClick={() => props.takeUp.onUpdate()}>
        {props.takeUp.left() ? props.says.leftNow : props.says.updateNow}
      </button>
    </div>
  );
}
