// @chunk rows
import { lazy, Suspense, type Component } from "solid-js";

/** A part of a screen that comes behind the station: nothing stands in its place while it was not brought and there is no network. */
export function laterPart<Props extends object>(load: () => Promise<Component<Props>>): Component<Props> {
  const Part = lazy(async () => ({ default: await load().catch((): Component<Props> => () => undefined) }));
  return (props) => (
    <Suspense>
      <Part {...props} />
    </Suspense>
  );
}
