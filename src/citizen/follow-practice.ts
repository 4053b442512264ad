import { useNavigate } from "@solidjs/router";
import { onCleanup } from "solid-js";
import { afterPaint } from "../device/after-paint";
import { keepPractice } from "../domain/practice/kept-practice";
import type { Practice } from "../domain/practice/practice";
import { keepSitting } from "./sitting";

/** Lets the address and the sitting follow a practice, once its step is painted, unless the citizen has left by then. */
export function followPractice(placeOf: (practice: Practice) => string): (practice: Practice) => void {
  const navigate = useNavigate();
  let callOff = () => {};
  onCleanup(() => callOff());
  return (practice) => {
    callOff();
    callOff = afterPaint(() => {
      const place = placeOf(practice);
      keepSitting({ practice: place, step: practice.index + 1, kept: keepPractice(practice) });
      if (location.pathname + location.search !== place) navigate(place, { replace: true, scroll: false });
    });
  };
}
