// @chunk later
import { useLocation, type RouteSectionProps } from "@solidjs/router";
import { Show, Suspense } from "solid-js";
import { useSession } from "../../desk/live-session";
import { doorAt, placeOf } from "../../domain/team/may";
import { leads } from "../../domain/team/role";
import { asCards } from "../../ui/as-cards";
import { createAskedPart } from "../../ui/create-asked-part";
import { NextStep } from "../first-week/next-step";
import { PlaceNav } from "./place-nav";
import "./place.css";

/** The screens of the team's work, or of its results: the way to the others stands beside each. */
export function PlaceSide(props: RouteSectionProps) {
  const here = useLocation();
  const session = useSession();
  const door = () => doorAt(here.pathname);
  const place = () => {
    const open = door();
    return open && placeOf(open) === "report" ? "report" : "team";
  };
  createAskedPart(here);
  return (
    <div class="place" ref={asCards}>
      <PlaceNav place={place()} />
      <div>
        <Show when={door() === "team" && leads(session().member.role)}>
          <NextStep />
        </Show>
        {/* A screen that is still being fetched leaves what stands around it in its place. */}
        <Suspense>{props.children}</Suspense>
      </div>
    </div>
  );
}
