import { createSignal } from "solid-js";
import type { LaterShapeName } from "./later-shapes";
import { topicShapes, type Shape } from "./topic-shapes";

export type ShapeName = keyof typeof topicShapes | LaterShapeName;

const [brought, setBrought] = createSignal<Partial<Record<ShapeName, Shape[]>>>(topicShapes);
let bringing = false;

/** What is drawn under this name: nothing until it has been brought, and then whatever shows it is drawn anew. */
export function shapesOf(name: ShapeName): Shape[] {
  const shapes = brought()[name];
  if (!shapes) bringAll();
  return shapes ?? [];
}

/** All pictures but those of the welcome come behind the station. One that could not be brought is asked for with the next. */
function bringAll(): void {
  if (bringing) return;
  bringing = true;
  import("./later-shapes").then(
    ({ laterShapes }) => setBrought(laterShapes),
    () => (bringing = false),
  );
}

// Whoever loads this draws such a picture soon.
bringAll();
