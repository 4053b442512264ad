import { A } from "@solidjs/router";
import { Show, type JSX } from "solid-js";
import { useKind, useSession } from "../../desk/live-session";
import { addressOf, isOn, may, placeOf, type Door } from "../../domain/team/may";
import { staffWords } from "../../wording/staff-words";
import { tabletWords } from "../../wording/tablet-words";

/** A screen that this member may not see is not even created. */
export function BehindDoor(props: { door: Door | undefined; children: JSX.Element }) {
  const session = useSession();
  const kind = useKind();
  const mayEnter = () => props.door !== undefined && may(session().member.role, props.door, kind());
  return (
    <Show when={mayEnter()} fallback={<NotYours onTablets={!props.door || !isOn(props.door, kind())} />}>
      <WayUp door={props.door} />
      {props.children}
    </Show>
  );
}

/** The link up, where a place shows its screens as cards and not beside them. */
function WayUp(props: { door: Door | undefined }) {
  const up = () => {
    const place = props.door && placeOf(props.door);
    return place !== props.door && (place === "station" || place === "tablet") ? place : undefined;
  };
  return (
    <Show when={up()}>
      {(place) => (
        <A class="btn quiet staff-back" href={addressOf(place())} replace>
          ‹ {place() === "station" ? staffWords().frame.station : tabletWords().link}
        </A>
      )}
    </Show>
  );
}

function NotYours(props: { onTablets: boolean }) {
  return (
    <div class="staff-page">
      <p>{props.onTablets ? staffWords().frame.notHere : staffWords().frame.notYours}</p>
      <p class="row">
        <A class="btn second" href={addressOf("requests")} replace>
          {staffWords().frame.requests}
        </A>
      </p>
    </div>
  );
}
