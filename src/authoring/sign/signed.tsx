import { A } from "@solidjs/router";
import { liveHub } from "../../desk/live-hub";
import { useSession } from "../../desk/live-session";
import { guidesAddress } from "../../domain/addresses";
import { authorWords } from "../../wording/author-words";

/** What becomes of a draft that was signed: from the next citizen on it is practised, on this tablet. */
export function Signed() {
  const hub = liveHub(useSession()().desk);
  const says = () => authorWords().sign;
  return (
    <div class="sign-page">
      <p role="status" class="notice">
        {hub() ? says().signedShared : says().signed}
      </p>
      <A class="btn main" href={guidesAddress} replace>
        {authorWords().editor.back}
      </A>
    </div>
  );
}
