import type { Accessor } from "solid-js";

interface ReleaseNoticeProps {
  says: { update: string; updateNow: string; updateOthers: string };
  takeUp: { refused: Accessor<boolean>; onUpdate: () => void };
}

/** A newer release waits, and can be taken up here. */
export function ReleaseNotice(props: ReleaseNoticeProps) {
  return (
    <div class="notice spread">
      <p role="status">{props.takeUp.refused() ? props.says.updateOthers : props.says.update}</p>
      <button class="btn second" onClick={() => props.takeUp.onUpdate()}>
        {props.says.updateNow}
      </button>
    </div>
  );
}
