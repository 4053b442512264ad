import { createSignal, onCleanup, type Accessor } from "solid-js";
import type { FigureTraffic } from "../hub/figures/figure-door";
import type { Desk } from "./desk";
import { takeFromHub, type Arriving } from "./figures/take-from-hub";

/** How figures go through the hub on this device; undefined until that is known. */
export function liveFigureTraffic(desk: Pick<Desk, "hub">): Accessor<FigureTraffic | undefined> {
  const [traffic, setTraffic] = createSignal<FigureTraffic>();
  onCleanup(desk.hub.figures.watch((now) => setTraffic(() => now)));
  return traffic;
}

/** Takes what comes through the hub for as long as somebody looks; see `takeFromHub`. */
export function liveArriving(desk: Desk, by: string) {
  const [arriving, setArriving] = createSignal<Arriving>();
  const taking = takeFromHub(desk, by, (now) => setArriving(() => now));
  onCleanup(taking.stop);
  return { arriving, confirm: taking.confirm };
}
