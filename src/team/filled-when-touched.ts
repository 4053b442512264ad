import { createSignal, type Accessor } from "solid-js";

/**
 * What a list to choose from holds: the chosen one alone until a finger or the focus touches it, all of it afterwards. A ward can
 * have 1,620 members, and a screen forty such lists. A list of no more than `unless` is filled at once.
 */
export function filledWhenTouched<T>(
  all: Accessor<readonly T[]>,
  isChosen: (one: T) => boolean,
  { unless = 0 }: { unless?: number } = {},
) {
  const [touched, setTouched] = createSignal(false);
  return {
    shown: () => (touched() || all().length <= unless ? all() : all().filter(isChosen)),
    onTouch: () => void setTouched(true),
  };
}
